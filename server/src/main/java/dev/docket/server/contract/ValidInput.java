package dev.docket.server.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The input of a call, which keeps to the contract. For one thread. */
public final class ValidInput {

  private final Object input;
  private final Supplier<ObjectNode> source;
  private @Nullable ObjectNode tree;

  /**
   * @param input the record that the operation takes
   * @param source makes the same as a tree
   */
  ValidInput(Object input, Supplier<ObjectNode> source) {
    this.input = input;
    this.source = source;
  }

  /** The record that the operation takes. */
  public Object record() {
    return input;
  }

  /**
   * As the operation takes it.
   *
   * @param type of the operation's input
   */
  public <I> I as(Class<I> type) {
    return type.cast(input);
  }

  /** As a tree, for those who show what was sent; made when it is first asked for. */
  public ObjectNode tree() {
    ObjectNode made = tree;
    if (made == null) {
      made = source.get();
      tree = made;
    }
    return made;
  }
}
