package dev.docket.server.seed;

import com.fasterxml.jackson.core.JsonLocation;

/** Where something stands in a file, counted from 1. */
record Place(int line, int column) {

  static Place of(JsonLocation location) {
    return new Place(location.getLineNr(), location.getColumnNr());
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
