package io.keymend.credential;

import java.util.Optional;

/** A look at the form of one pasted field, for one kind of fault. */
@FunctionalInterface
interface FormCheck {
  /** The fault, if it is there; never quotes the value. */
  Optional<FieldFault> faultIn(Pasted pasted);
}
