package io.keymend.browser;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who opens the page, where it is not the usual visitor; on a method it replaces the class's. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@interface Visitor {
  boolean javaScript() default true;

  ColorScheme colorScheme() default ColorScheme.LIGHT;

  ForcedColors forcedColors() default ForcedColors.NONE;

  ReducedMotion reducedMotion() default ReducedMotion.NO_PREFERENCE;

  int width() default 1280;

  int height() default 800;

  String locale() default "en-US";
}
