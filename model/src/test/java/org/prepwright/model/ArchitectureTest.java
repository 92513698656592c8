package org.prepwright.model;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The borders of the model. */
@AnalyzeClasses(packages = "org.prepwright.model", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("org.prepwright.model.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ONLY_THE_TEXT_PACKAGE_KNOWS_INI4J =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.prepwright.model.text..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.ini4j..");

  /** CVE-2022-41404: a file can make {@code fetch} run forever. */
  @ArchTest
  static final ArchRule NOBODY_LETS_INI4J_REPLACE_REFERENCES =
      noClasses()
          .should()
          .callMethodWhere(
              target(nameStartingWith("fetch"))
                  .and(target(owner(resideInAPackage("org.ini4j..")))));

  @ArchTest
  static final ArchRule NO_WINDOW =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "javafx.scene..",
              "javafx.stage..",
              "javafx.application..",
              "java.awt..",
              "javax.swing..");

  @ArchTest
  static final ArchRule ONLY_THE_CHECK_PACKAGE_RUNS_A_VALIDATOR =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.prepwright.model.check..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("jakarta.validation.Validator");

  @ArchTest
  static final ArchRule NOTHING_IS_PRINTED =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule TEXT_AND_CATALOGUE_KNOW_NO_ANSWERS =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.prepwright.model.text..",
              "org.prepwright.model.catalog..",
              "org.prepwright.model.secret..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.prepwright.model.answers..",
              "org.prepwright.model.check..",
              "org.prepwright.model.bundle..");

  @ArchTest
  static final ArchRule CURES_AND_CONVERSIONS_STAND_ABOVE_THE_CHECKS =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.prepwright.model.answers..",
              "org.prepwright.model.catalog..",
              "org.prepwright.model.check..",
              "org.prepwright.model.reference..",
              "org.prepwright.model.text..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.prepwright.model.remedy..", "org.prepwright.model.conversion..");

  @ArchTest
  static final ArchRule A_CURE_KNOWS_NO_CONVERSION =
      noClasses()
          .that()
          .resideInAPackage("org.prepwright.model.remedy..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.prepwright.model.conversion..");

  @ArchTest
  static final ArchRule FACTS_ARE_NOT_JUDGED_WHERE_THEY_ARE_READ =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.prepwright.model.deployment..", "org.prepwright.model.computers..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.prepwright.model.check..", "org.prepwright.model.bundle..");

  @ArchTest
  static final ArchRule ANSWERS_KNOW_NOTHING_OF_WHAT_IS_OUTSIDE_THEM =
      noClasses()
          .that()
          .resideInAPackage("org.prepwright.model.answers..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.prepwright.model.computers..",
              "org.prepwright.model.deployment..",
              "org.prepwright.model.check..",
              "org.prepwright.model.bundle..");
}
