package io.keymend.message;

/** Whether a code has a shape in which {@code #} is a digit. */
final class Shape {
  private Shape() {}

  static boolean fits(String shape, String code) {
    if (shape.length() != code.length()) {
      return false;
    }
    for (int i = 0; i < shape.length(); i++) {
      boolean digit = code.charAt(i) >= '0' && code.charAt(i) <= '9';
      if (shape.charAt(i) == '#' ? !digit : shape.charAt(i) != code.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
