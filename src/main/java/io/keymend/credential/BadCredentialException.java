package io.keymend.credential;

/** A secret could not be read as what the signing scheme needs; carries no text and no cause. */
public final class BadCredentialException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Says nothing but that it happened. */
  public BadCredentialException() {
    super("the secret cannot be read", null, false, false);
  }
}
