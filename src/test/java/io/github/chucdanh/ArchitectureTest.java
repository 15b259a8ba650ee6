package io.github.chucdanh;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One direction, no step reaching back: the picture in CONTRIBUTING, held against the classes. */
class ArchitectureTest {
  private static final String ROOT = "io.github.chucdanh";

  /** The stages, each of which may know those before it. */
  private static final List<String> STAGES =
      List.of("text", "dictionary", "recognize", "relate", "document");

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static final DescribedPredicate<JavaClass> ENTRANCE =
      belongToAnyOf(OfficialExtractor.class);

  /** The records and enums that callers get. */
  private static final DescribedPredicate<JavaClass> MODEL =
      resideInAPackage(ROOT).and(not(ENTRANCE)).as("the model");

  static Stream<String> stages() {
    return STAGES.stream();
  }

  @ParameterizedTest
  @MethodSource("stages")
  void aStageKnowsTheModelAndTheStagesBeforeIt(String stage) {
    List<String> known = new ArrayList<>(List.of("java..", "org.apache.commons.lang3.."));
    STAGES.subList(0, STAGES.indexOf(stage) + 1).forEach(s -> known.add(ROOT + "." + s));
    DescribedPredicate<JavaClass> allowed =
        JavaClass.Predicates.resideInAnyPackage(known.toArray(String[]::new)).or(MODEL);

    classes()
        .that()
        .resideInAPackage(ROOT + "." + stage)
        .should()
        .onlyDependOnClassesThat(allowed)
        .check(MAIN);
  }

  @Test
  void theModelKnowsNothingElse() {
    classes()
        .that(MODEL)
        .should()
        .onlyDependOnClassesThat(resideInAPackage("java..").or(MODEL))
        .check(MAIN);
  }

  @Test
  void theEntranceKnowsTheStagesAlone() {
    String[] known =
        Stream.concat(Stream.of(ROOT, "java.."), STAGES.stream().map(s -> ROOT + "." + s))
            .toArray(String[]::new);

    classes()
        .that(ENTRANCE)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(known)
        .check(MAIN);
  }

  @ParameterizedTest
  @CsvSource({"corenlp, cli", "format, cli", "evaluate, cli", "people, format", "examples, cli"})
  void whatStandsOutsideIsKnownToTheCommandLineAndNoOther(String outside, String another) {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".cli", ROOT + "." + outside, ROOT + "." + another)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + "." + outside)
        .check(MAIN);
  }

  @Test
  void nothingKnowsTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".cli")
        .check(MAIN);
  }

  @Test
  void everyPackageIsInThePicture() {
    String[] packages =
        Stream.concat(
                Stream.of("", ".people", ".corenlp", ".format", ".evaluate", ".examples", ".cli"),
                STAGES.stream().map(s -> "." + s))
            .map(name -> ROOT + name)
            .toArray(String[]::new);

    classes().should().resideInAnyPackage(packages).check(MAIN);
  }

  @Test
  void nothingInsideChangesGlobally() {
    String[] packages =
        Stream.concat(Stream.of(ROOT), STAGES.stream().map(s -> ROOT + "." + s))
            .toArray(String[]::new);

    noFields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat()
        .resideInAnyPackage(packages)
        .should()
        .notBeFinal()
        .check(MAIN);
  }
}
