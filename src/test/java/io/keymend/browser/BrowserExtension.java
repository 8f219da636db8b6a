package io.keymend.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.restassured.RestAssured;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Gives each test a fresh visit to the portal and ends it with the watch's verdict. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {
  // Not named by a class: the store outlives the class loader of a test profile.
  private static final Namespace NAMESPACE = Namespace.create("io.keymend.browser");
  private static final String VISIT = "visit";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Chromium.of(jvm(context)).condition(System.getenv());
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Page.class || type == Watch.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    // Made here and not before each test: only now is the portal's port certain to be known.
    Visit visit =
        context.getStore(NAMESPACE).computeIfAbsent(VISIT, key -> start(context), Visit.class);
    return parameter.getParameter().getType() == Page.class ? visit.page() : visit.watch();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Visit visit = context.getStore(NAMESPACE).remove(VISIT, Visit.class);
    if (visit != null) {
      visit.end(name(context), context.getExecutionException().isPresent());
    }
  }

  private static String name(ExtensionContext context) {
    return String.join(
        " ",
        context.getRequiredTestClass().getSimpleName(),
        context.getRequiredTestMethod().getName(),
        context.getDisplayName());
  }

  private static Visit start(ExtensionContext context) {
    Path executable = Chromium.of(jvm(context)).executable().orElseThrow();
    Browser browser = SharedBrowser.in(jvm(context), executable);
    String base = RestAssured.baseURI + ":" + RestAssured.port;
    return Visit.start(browser, base, visitor(context));
  }

  private static Visitor visitor(ExtensionContext context) {
    return AnnotationSupport.findAnnotation(context.getElement(), Visitor.class)
        .or(() -> AnnotationSupport.findAnnotation(context.getTestClass(), Visitor.class))
        .orElseGet(() -> Usual.class.getAnnotation(Visitor.class));
  }

  private static Store jvm(ExtensionContext context) {
    return context.getRoot().getStore(NAMESPACE);
  }

  /** Carries the defaults. */
  @Visitor
  private static final class Usual {}
}
