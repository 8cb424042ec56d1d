package dev.docket.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

/** No two files of the server need each other, so that each can be read on its own. */
class ServerCirclesTest {

  @Test
  void files_haveNoCircles() {
    slices().assignedFrom(files()).should().beFreeOfCycles().check(Modules.SERVER);
  }

  private static SliceAssignment files() {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        String file = type.getName().split("\\$", 2)[0];
        // A sealed type and those that it permits name each other.
        return SliceIdentifier.of(file.endsWith("Shape") ? "shapes" : file);
      }

      @Override
      public String getDescription() {
        return "files";
      }
    };
  }
}
