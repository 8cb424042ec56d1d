package dev.docket.benchmarks;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.SplittableRandom;
import java.util.function.IntFunction;

/**
 * Related items, the same for the same number each time, in a mix such as that of a contact centre.
 * They are spread over the cases by chance, so that neighbours in time belong to different cases.
 *
 * @param items how many there are
 * @param cases how many cases there are
 * @param numberField the id of the field of a Custom item that is a number
 * @param textField the id of the one that is a text
 */
record ItemMix(int items, int cases, String numberField, String textField) {

  /** Contacts that are on so many cases each. */
  static final int BUSY_CONTACTS = 3;

  static final int CASES_OF_A_BUSY_CONTACT = 300;

  static final int SLA_NAMES = 5;
  static final int TEXTS = 50;

  /** The numbers of Custom items are below it. */
  static final int NUMBERS = 1000;

  private static final int BUSY = BUSY_CONTACTS * CASES_OF_A_BUSY_CONTACT;
  private static final int ITEMS_FOR_A_CONTACT = 20;
  private static final String INSTANCE = "arn:aws:connect:us-east-1:000000000000:instance/acme/";

  /** The types, with as many of a hundred items as have it. */
  enum Type {
    COMMENT(55),
    CONTACT(15),
    FILE(12),
    CUSTOM(10),
    SLA(5),
    LINK(3);

    private final int percent;

    Type(int percent) {
      this.percent = percent;
    }

    private static Type of(int hundredth) {
      int below = 0;
      for (Type type : values()) {
        below += type.percent;
        if (hundredth < below) {
          return type;
        }
      }
      throw new IllegalArgumentException("Not below 100: " + hundredth);
    }
  }

  /** An item and the number of the case that it belongs to. */
  record Item(int parent, JsonObject body) {}

  /**
   * The items of the busy contacts come first.
   *
   * @param caseId of a case by its number
   */
  Item item(int number, IntFunction<String> caseId) {
    return number < BUSY ? ofBusyContact(number) : ofMix(number, caseId);
  }

  private static Item ofBusyContact(int number) {
    return new Item(
        number % CASES_OF_A_BUSY_CONTACT,
        contact(busyContactArn(number / CASES_OF_A_BUSY_CONTACT)));
  }

  private Item ofMix(int number, IntFunction<String> caseId) {
    SplittableRandom random = random(number);
    Type type = type(random);
    int parent = random.nextInt(cases);
    return new Item(
        parent,
        switch (type) {
          case COMMENT -> comment(number);
          case CONTACT -> contact(contactArn(number));
          case FILE -> body("File", "file", new JsonObject().put("fileArn", fileArn(number)));
          case CUSTOM -> custom(random);
          case SLA -> sla(random);
          case LINK -> {
            int other = (parent + 1 + random.nextInt(cases - 1)) % cases;
            yield body(
                "ConnectCase", "connectCase", new JsonObject().put("caseId", caseId.apply(other)));
          }
        });
  }

  /** The number of any item of a type. */
  int any(Type type, SplittableRandom random) {
    int number = random.nextInt(BUSY, items);
    while (type(random(number)) != type) {
      number = random.nextInt(BUSY, items);
    }
    return number;
  }

  static String busyContactArn(int contact) {
    return INSTANCE + "contact/busy-" + contact;
  }

  /** The contact of an item that is one; a contact has a few items. */
  String contactArn(int number) {
    return INSTANCE + "contact/%08d".formatted(number % (items / ITEMS_FOR_A_CONTACT));
  }

  /** The file of an item that is one, and of no other item. */
  static String fileArn(int number) {
    return "arn:aws:cases:us-east-1:000000000000:domain/acme/file/%08d".formatted(number);
  }

  static String slaName(int name) {
    return "Answer within promise " + name;
  }

  static String text(int text) {
    return "Shelf %02d".formatted(text);
  }

  static JsonObject value(String field, String member, Object value) {
    return new JsonObject().put("id", field).put("value", new JsonObject().put(member, value));
  }

  private static SplittableRandom random(int number) {
    return new SplittableRandom(number + 1_000_000L);
  }

  private static Type type(SplittableRandom ofItem) {
    return Type.of(ofItem.nextInt(100));
  }

  private static JsonObject comment(int number) {
    return body(
        "Comment",
        "comment",
        new JsonObject()
            .put("body", "The customer sent photos of box %08d.".formatted(number))
            .put("contentType", "Text/Plain"));
  }

  private static JsonObject contact(String arn) {
    return body("Contact", "contact", new JsonObject().put("contactArn", arn));
  }

  private JsonObject custom(SplittableRandom random) {
    JsonArray fields =
        JsonArray.of(
            value(numberField, "doubleValue", (double) random.nextInt(NUMBERS)),
            value(textField, "stringValue", text(random.nextInt(TEXTS))));
    return body("Custom", "custom", new JsonObject().put("fields", fields));
  }

  private static JsonObject sla(SplittableRandom random) {
    JsonObject configuration =
        new JsonObject()
            .put("name", slaName(random.nextInt(SLA_NAMES)))
            .put("type", "CaseField")
            .put("fieldId", "status")
            .put("targetFieldValues", JsonArray.of(new JsonObject().put("stringValue", "closed")))
            .put("targetSlaMinutes", random.nextInt(60, 10_000));
    return body("Sla", "sla", new JsonObject().put("slaInputConfiguration", configuration));
  }

  private static JsonObject body(String type, String member, JsonObject content) {
    return new JsonObject().put("type", type).put("content", new JsonObject().put(member, content));
  }
}
