package dev.docket.storage.postgres.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.postgres.index.Tokenizer.Clues;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TokenizerProperties {

  /** A text and a part of it. */
  record Pair(String text, String part) {}

  @Property
  void clues_leadToEveryTextThatContainsThePart(@ForAll("pairs") Pair pair) {
    List<String> tokens = Tokenizer.tokens(pair.text());

    Clues clues = Tokenizer.clues(pair.part());

    assertThat(tokens).containsAll(clues.whole());
    assertThat(clues.parts())
        .allSatisfy(part -> assertThat(tokens).anyMatch(token -> token.contains(part)));
  }

  /** Among the words are some that are longer than any that is kept whole. */
  @Provide
  Arbitrary<Pair> pairs() {
    Arbitrary<String> word =
        Arbitraries.strings().withChars("abcé🦊\u3042").ofMinLength(0).ofMaxLength(200);
    Arbitrary<String> text =
        Combinators.combine(word, Arbitraries.of(" ", "-", "\u00A0", "\u2014", "\uFFFF"))
            .as(String::concat)
            .list()
            .ofMaxSize(6)
            .map(words -> String.join("", words));
    Arbitrary<String> arn =
        Arbitraries.strings().withChars("ab-:/").ofMaxLength(150).map("arn:"::concat);
    return Combinators.combine(
            Arbitraries.oneOf(text, arn),
            Arbitraries.doubles().between(0, 1),
            Arbitraries.doubles().between(0, 1))
        .as(TokenizerProperties::pair);
  }

  private static Pair pair(String text, double one, double other) {
    int from = (int) (Math.min(one, other) * text.length());
    int to = (int) (Math.max(one, other) * text.length());
    return new Pair(text, text.substring(from, to));
  }

  /** Most of them are in every case of a domain. */
  @Example
  void tokens_ofAnArn_areNoWordsOfWhatItSharesWithOthers() {
    String arn = "arn:aws:profile:eu-central-1:111122223333:domains/shop/profiles/c0ffee-42";

    assertThat(Tokenizer.tokens(arn))
        .containsExactly(
            "arn:aws:profile:eu-central-1:111122223333:domains/shop/profiles/", "c0ffee", "42");
    assertThat(Tokenizer.telling(arn)).containsExactly("c0ffee", "42");
    assertThat(Tokenizer.telling("arn:aws:")).containsExactly("arn:aws:");
    assertThat(Tokenizer.clues("central-1:1111"))
        .isEqualTo(new Clues(List.of(), List.of("central", "1111")));
  }

  @Example
  void idOfManyParts_isLookedUpByItsLongest() {
    assertThat(Tokenizer.telling("0190f8e2-7b1c-7d3a-9e5f-3c2b1a09f8e7"))
        .containsExactly("3c2b1a09f8e7", "0190f8e2");
    assertThat(Tokenizer.clues("0190f8e2-7b1c-7d3a-9e5f-3c2b1a09f8e7").parts())
        .containsExactly("3c2b1a09f8e7", "0190f8e2");
  }

  @Example
  void clues_areWholeTokensWithinAndPartsAtTheEnds() {
    assertThat(Tokenizer.clues("food for us al"))
        .isEqualTo(new Clues(List.of("for", "us"), List.of("food")));
  }

  @Example
  void tokens_areWhatLiesBetweenBlanksAndPunctuation() {
    assertThat(Tokenizer.tokens("re: größe 12.5 (élan)—a@b.c"))
        .containsExactly("re", "größe", "12", "5", "élan", "a", "b", "c");
  }
}
