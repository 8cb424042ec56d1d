package dev.docket.server.contract.plain;

/** Reads one value, of a shape of the contract, as the Java value that an input has for it. */
public abstract sealed class PlainReader
    permits LaterReader,
        ListReader,
        MapReader,
        ScalarReader,
        StructureReader,
        TextReader,
        UnionReader {

  /**
   * @throws NotPlain when the value is not plainly valid
   */
  abstract Object read(PlainJson json);
}
