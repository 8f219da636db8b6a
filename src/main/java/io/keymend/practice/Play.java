package io.keymend.practice;

import java.util.Locale;

/** One thing a practice key can do, once its call has been accepted; an enum constant. */
interface Play {

  String name();

  Answer answer(Call call);

  /** The id under which keys.yaml asks for it. */
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
