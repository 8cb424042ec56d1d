package dev.docket.server.doctor;

import dev.docket.server.auth.AccessKeyFile;
import dev.docket.server.auth.InvalidAccessKeysException;
import dev.docket.server.auth.Vocabulary;
import dev.docket.server.config.ServerSettings.Access;
import dev.docket.server.config.ServerSettings.Auth;
import dev.docket.storage.CheckResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks of the access keys, and of the policies that they name. */
final class KeyChecks {

  private static final CheckResult NO_FILE = CheckResult.ok("There is no file");

  private KeyChecks() {}

  /** Two results: of the content of the files, and of who may read them. */
  static List<CheckResult> of(Access access, Set<String> operations) {
    Path path = access.accessKeys();
    if (access.auth() == Auth.NONE) {
      return List.of(
          CheckResult.warning(
              "Authentication is off: everyone who can connect may do everything",
              "Make access keys with `docket keys new`, and name their file by access-keys."),
          NO_FILE);
    }
    if (path == null) {
      return List.of(
          CheckResult.warning(
              "The development key, which everybody knows, opens every account to this machine",
              "Make access keys with `docket keys new`, and name their file by access-keys."),
          NO_FILE);
    }
    try {
      AccessKeyFile file = AccessKeyFile.open(path, new Vocabulary(access.regions(), operations));
      return List.of(active(file), permissions(file));
    } catch (InvalidAccessKeysException invalid) {
      return List.of(
          CheckResult.fault(
              path + ": " + String.join("; ", invalid.mistakes()),
              "Correct the file, or give the server's user the right to read it."),
          CheckResult.unknown("The files cannot be used", "Correct them first."));
    }
  }

  private static CheckResult active(AccessKeyFile file) {
    return file.size() == 0
        ? CheckResult.warning(
            file.path() + " has no active key, so nobody can call",
            "Add one with `docket keys new`.")
        : CheckResult.ok(file.size() + " active");
  }

  private static CheckResult permissions(AccessKeyFile file) {
    List<Path> open = file.openFiles();
    return open.isEmpty()
        ? CheckResult.ok("Nobody else can read the secrets")
        : CheckResult.warning(
            "Other users of this machine can read or change "
                + open.stream().map(Path::toString).collect(Collectors.joining(", ")),
            "chmod 600 each of them.");
  }
}
