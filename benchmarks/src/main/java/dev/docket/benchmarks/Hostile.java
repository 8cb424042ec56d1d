package dev.docket.benchmarks;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What hostile clients do, one program for each way; without a name all of them. */
@Command(
    name = "hostile",
    description = "Does to a server what hostile clients do, and says whether it minded.",
    mixinStandardHelpOptions = true,
    subcommands = {
      SlowSenders.class,
      SlowReaders.class,
      IdleConnections.class,
      Giants.class,
      Http2Floods.class,
      Smuggling.class,
      CostlyInput.class
    })
final class Hostile implements Callable<Integer> {

  @Override
  public Integer call() {
    int code = 0;
    for (CommandLine trial : new CommandLine(this).getSubcommands().values()) {
      System.out.printf("%n== %s: %s%n%n", trial.getCommandName(), description(trial));
      code = Math.max(code, new CommandLine((Object) trial.getCommand()).execute());
    }
    return code;
  }

  private static String description(CommandLine trial) {
    return String.join(" ", trial.getCommandSpec().usageMessage().description());
  }
}
