package dev.docket.benchmarks;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;

/**
 * moto's server: PutItem into a table of DynamoDB, with an item of the size of a case.
 *
 * @param folder its virtual environment
 */
record MotoPeer(Path folder) implements Peer {

  static final String VERSION = "5.2.1";

  /** It looks into it for the service, and verifies nothing. */
  private static final String AUTHORIZATION =
      "AWS4-HMAC-SHA256 Credential=docket/20260101/us-east-1/dynamodb/aws4_request,"
          + " SignedHeaders=host, Signature=0";

  @Override
  public String name() {
    return "moto " + VERSION + ", PutItem";
  }

  @Override
  public List<String> command(int port) {
    return List.of(folder.resolve("bin/moto_server").toString(), "-p", Integer.toString(port));
  }

  @Override
  public HttpRequest first(int port) {
    return request(
        port,
        "CreateTable",
        """
        {"TableName":"cases","BillingMode":"PAY_PER_REQUEST",\
        "KeySchema":[{"AttributeName":"id","KeyType":"HASH"}],\
        "AttributeDefinitions":[{"AttributeName":"id","AttributeType":"S"}]}""");
  }

  @Override
  public IntFunction<HttpRequest> calls(int port) {
    return number ->
        request(
            port,
            "PutItem",
            """
            {"TableName":"cases","Item":{"id":{"S":"case-%d"},\
            "title":{"S":"Parcel damaged on arrival"},"status":{"S":"open"},\
            "customer":{"S":"9f5d1c3b7a2e4f60"},"shelf":{"S":"Shelf"},"weight":{"N":"18.25"},\
            "fragile":{"BOOL":true}}}"""
                .formatted(number));
  }

  private static HttpRequest request(int port, String operation, String body) {
    return Peer.to(port, "POST", "/", body)
        .header("Content-Type", "application/x-amz-json-1.0")
        .header("X-Amz-Target", "DynamoDB_20120810." + operation)
        .header("Authorization", AUTHORIZATION)
        .build();
  }
}
