package dev.docket.server.control;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.docket.storage.CodePointOrder;
import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Placed;
import dev.docket.storage.Scope;
import dev.docket.storage.Tenant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes entities as {@link ExportFormat}: parents first, in an order of their keys. */
final class ExportWriter {

  private final JsonMapper mapper = ExportFormat.mapper();

  /** The first line. */
  private record Header(String type, int version, int entities, Map<String, Integer> formats) {}

  /** Each further line. */
  private record Written(
      String account, String region, String path, String kind, int format, Entity value) {}

  /**
   * An entity, and by what it is sorted.
   *
   * @param parent the path of its parent, with a slash behind it
   */
  private record Line(Tenant tenant, String parent, Key<?> key, Entity value) {

    static final Comparator<Line> ORDER =
        Comparator.<Line, String>comparing(line -> line.tenant.account(), CodePointOrder::compare)
            .thenComparing(line -> line.tenant.region(), CodePointOrder::compare)
            .thenComparing(Line::parent, CodePointOrder::compare)
            .thenComparing(line -> line.key.kind().name(), CodePointOrder::compare)
            .thenComparing(line -> line.key.id(), CodePointOrder::compare);

    static Line of(Placed<?> placed) {
      Key<?> key = placed.key();
      Scope parent = key.parent();
      return new Line(
          key.tenant(), parent instanceof Tenant ? "" : parent.path() + "/", key, placed.value());
    }

    Written written() {
      return new Written(
          tenant.account(),
          tenant.region(),
          key.path(),
          key.kind().name(),
          key.kind().format(),
          value);
    }
  }

  byte[] write(Collection<Placed<?>> contents) {
    List<Line> lines = contents.stream().map(Line::of).sorted(Line.ORDER).toList();
    Map<String, Integer> formats = new TreeMap<>();
    lines.forEach(line -> formats.put(line.key.kind().name(), line.key.kind().format()));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    write(new Header(ExportFormat.TYPE, ExportFormat.VERSION, lines.size(), formats), file);
    lines.forEach(line -> write(line.written(), file));
    return file.toByteArray();
  }

  private void write(Object line, ByteArrayOutputStream file) {
    try {
      file.write(mapper.writeValueAsBytes(line));
      file.write('\n');
    } catch (IOException unwritable) {
      throw new UncheckedIOException("An entity that cannot be written", unwritable);
    }
  }
}
