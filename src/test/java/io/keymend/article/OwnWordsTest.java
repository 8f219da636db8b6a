package io.keymend.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * No article shares a run of eight words with the older help article, which is known here by hashes
 * only: SHA-256 of eight lower-case words with a space between, first eight bytes.
 */
class OwnWordsTest {
  private static final int RUN = 8;
  private static final int BYTES = 8;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** Messages are quoted as customers see them; they stand in code. */
  private static final Pattern QUOTED = Pattern.compile("(`+).+?\\1");

  private static Set<String> reference;

  @BeforeAll
  static void readHashes() throws IOException {
    reference =
        Set.copyOf(Files.readAllLines(Path.of("src/test/resources/reference-shingles.txt")));
  }

  @Test
  void noArticleSharesARunOfWords() {
    List<String> shared =
        RealCollection.CATALOGUE.articles().stream()
            .flatMap(
                article ->
                    Stream.of(article.title(), article.summary(), article.text())
                        .flatMap(text -> sharedRuns(text, quotedIn(article)))
                        .map(run -> article.slug() + ": " + run))
            .toList();
    assertEquals(List.of(), shared);
  }

  @Test
  void aQuotedMessageIsFoundWhereItIsNotMarkedAsOne() {
    Article hub = RealCollection.article("possible-connection-errors");
    List<String> found = sharedRuns(hub.text(), List.of()).toList();
    assertTrue(found.size() >= 4, found.toString());
    assertTrue(found.contains("there is a problem with the connection please"), found.toString());
  }

  @Test
  void theOlderArticleIsHereInFull() {
    assertTrue(reference.size() > 400, "hashes: " + reference.size());
    assertTrue(reference.stream().allMatch(hash -> hash.matches("[0-9a-f]{16}")));
  }

  private static Stream<String> sharedRuns(String text, List<String> quoted) {
    String[] words = words(text);
    return IntStream.rangeClosed(0, words.length - RUN)
        .mapToObj(at -> String.join(" ", Arrays.copyOfRange(words, at, at + RUN)))
        .filter(run -> reference.contains(hash(run)))
        .filter(run -> quoted.stream().noneMatch(message -> message.contains(run)));
  }

  private static List<String> quotedIn(Article article) {
    return QUOTED
        .matcher(article.markdown())
        .results()
        .map(message -> String.join(" ", words(message.group())))
        .toList();
  }

  private static String[] words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .toArray(String[]::new);
  }

  private static String hash(String run) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(run.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
