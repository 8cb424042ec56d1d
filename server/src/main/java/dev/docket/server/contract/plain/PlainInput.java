package dev.docket.server.contract.plain;

import dev.docket.json.RecordMaker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the labels and the body of requests for one operation as the record that it takes. */
public final class PlainInput {

  /** A body has no more brackets, names and values than bytes, so no limit of those is reached. */
  private static final int MAX_BYTES = 1_000_000;

  private static final byte[] NO_MEMBERS = {'{', '}'};

  private final RecordMaker maker;
  private final TextReader[] labels;
  private final int[] places;
  private final StructureReader body;

  /** A label of the path. */
  public record Label(String name, TextReader reader) {}

  /**
   * @param type the record, whose components have the names of the labels and members
   * @param labels in their order in the path
   * @param members those in the body
   */
  public PlainInput(Class<?> type, List<Label> labels, List<StructureReader.Member> members) {
    this.maker = RecordMaker.of(type);
    this.labels = labels.stream().map(Label::reader).toArray(TextReader[]::new);
    this.places = labels.stream().mapToInt(label -> maker.place(label.name())).toArray();
    this.body = new StructureReader(maker, members);
  }

  /**
   * Reads a request.
   *
   * @param values of the labels, decoded
   * @param bytes the body; empty for none
   * @return null when the request is not plainly valid
   */
  public @Nullable Object read(List<String> values, byte[] bytes) {
    try {
      NotPlain.unless(bytes.length <= MAX_BYTES);
      @Nullable Object[] components = maker.nothing();
      for (int i = 0; i < labels.length; i++) {
        components[places[i]] = labels[i].meant(values.get(i));
      }
      PlainJson json = new PlainJson(bytes.length == 0 ? NO_MEMBERS : bytes);
      body.readInto(components, json);
      json.end();
      return NotPlain.unlessMade(maker, components);
    } catch (NotPlain doubt) {
      return null;
    }
  }
}
