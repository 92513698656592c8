package org.prepwright.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javafx.application.Platform;

/** The borders between the modules and inside the app. */
@AnalyzeClasses(packages = "org.prepwright", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule PACKAGES_OF_THE_APP_HAVE_NO_CYCLES =
      slices().matching("org.prepwright.app.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule PAGES_DO_NOT_KNOW_THE_WINDOW =
      noClasses()
          .that()
          .resideInAPackage("org.prepwright.pages..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.prepwright.app..");

  @ArchTest
  static final ArchRule THE_MODEL_KNOWS_NEITHER =
      noClasses()
          .that()
          .resideInAPackage("org.prepwright.model..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.prepwright.app..", "org.prepwright.pages..");

  @ArchTest
  static final ArchRule THE_COMMAND_LINE_NEEDS_NO_WINDOW =
      noClasses()
          .that()
          .resideInAPackage("org.prepwright.app.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.prepwright.app.window..");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS =
      noClasses()
          .that(not(belongToAnyOf(Launcher.class)).and(not(resideInAPackage("..app.cli.."))))
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule ONE_CLASS_HANDS_WORK_TO_THE_JAVAFX_THREAD =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("FxTaskRunner")
          .should()
          .callMethod(Platform.class, "runLater", Runnable.class);

  @ArchTest
  static final ArchRule NO_SWING =
      noClasses().should().dependOnClassesThat().resideInAnyPackage("javax.swing..");
}
