package io.keymend.browser;

import com.microsoft.playwright.options.ReducedMotion;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A visitor whose browser runs no scripts.
 *
 * <p>Pages scroll at once: until something stands still, Playwright waits by a script in the page.
 */
@Visitor(javaScript = false, reducedMotion = ReducedMotion.REDUCE)
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@interface WithoutScripts {}
