package dev.docket.server.auth;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/** The cases of AWS's published test suite for Signature Version 4. */
final class PublishedSuite {

  private static final Instant NOW = Instant.parse("2015-08-30T12:36:00Z");
  static final String ID = "AKIDEXAMPLE";
  static final String SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

  private PublishedSuite() {}

  record Case(
      WireRequest request,
      String form,
      boolean normalised,
      String canonicalRequest,
      String signature) {

    static Case parse(JsonNode json) {
      return new Case(
          WireRequest.parse(json),
          json.get("form").asText(),
          json.get("normalised").asBoolean(),
          json.get("canonicalRequest").asText(),
          json.get("signature").asText());
    }

    /** Whether the path has something to normalise and is signed without that. */
    boolean isSignedAsForS3() {
      return !normalised && !request.name().startsWith("get-space");
    }

    @Override
    public String toString() {
      return request.name();
    }
  }

  private static List<Case> cases(String form) {
    return WireRequest.read("published-suite.jsonl", Case::parse).stream()
        .filter(example -> example.form().equals(form))
        .toList();
  }

  static List<Case> inHeader() {
    return cases("header");
  }

  static List<Case> inQuery() {
    return cases("query");
  }

  static List<WireRequest> accepted() {
    return inHeader().stream()
        .filter(example -> !example.isSignedAsForS3())
        .map(Case::request)
        .toList();
  }

  static Authenticator authenticator(WireRequest request) {
    String token =
        request.has("X-Amz-Security-Token") ? request.header("X-Amz-Security-Token") : null;
    return Verification.authenticator("service", NOW, Verification.key(ID, SECRET, token));
  }
}
