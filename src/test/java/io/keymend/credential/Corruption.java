package io.keymend.credential;

import io.keymend.diagnosis.Diagnosis;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/**
 * What happens to one value between an exchange's page and the form, and what must be said of it.
 */
public enum Corruption {
  SPACE(inside(" "), Diagnosis.SPACE_INSIDE),
  TAB(inside("\t"), Diagnosis.SPACE_INSIDE),
  LINE_BREAK(inside("\r\n"), Diagnosis.SPACE_INSIDE),
  NO_BREAK_SPACE(inside("\u00a0"), Diagnosis.SPACE_INSIDE),
  THIN_SPACE(inside("\u2009"), Diagnosis.SPACE_INSIDE),
  ZERO_WIDTH(inside("\u200b"), Diagnosis.INVISIBLE_CHARACTER),
  BYTE_ORDER_MARK(inside("\ufeff"), Diagnosis.INVISIBLE_CHARACTER),
  DIRECTION_MARK(inside("\u202e"), Diagnosis.INVISIBLE_CHARACTER),
  SOFT_HYPHEN(inside("\u00ad"), Diagnosis.INVISIBLE_CHARACTER),
  CYRILLIC(instead("асеорхАВСЕНКМОРТХ"), Diagnosis.LOOKALIKE_CHARACTER),
  GREEK(instead("οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"), Diagnosis.LOOKALIKE_CHARACTER),
  FULL_WIDTH((value, random) -> wide(value, random), Diagnosis.LOOKALIKE_CHARACTER),
  ARABIC_DIGIT(instead("٠١٢٣٤٥٦٧٨٩"), Diagnosis.LOOKALIKE_CHARACTER),
  SMART_QUOTE_INSIDE(inside("\u2019"), Diagnosis.LOOKALIKE_CHARACTER),
  EN_DASH(inside("\u2013"), Diagnosis.LOOKALIKE_CHARACTER),
  UMLAUT(instead("äöüéñ"), Diagnosis.FOREIGN_CHARACTER),
  LABEL((value, random) -> pick(labels(), random) + value, Diagnosis.LABEL_INCLUDED),
  QUOTED((value, random) -> "\u201c" + value + "\u201d", Diagnosis.LABEL_INCLUDED),
  JSON_LINE((value, random) -> "\"apiKey\": \"" + value + "\",", Diagnosis.LABEL_INCLUDED),
  STARS(
      (value, random) ->
          value.substring(0, 3)
              + "*".repeat(value.length() - 6)
              + value.substring(value.length() - 3),
      Diagnosis.MASKED_COPY),
  DOTS(
      (value, random) -> value.substring(0, 3) + "\u2026" + value.substring(value.length() - 3),
      Diagnosis.MASKED_COPY),
  BULLETS((value, random) -> "\u2022".repeat(value.length()), Diagnosis.MASKED_COPY),
  CUT_AT_THE_END(
      (value, random) ->
          value.substring(0, value.length() - 1 - random.nextInt(value.length() / 3)),
      Diagnosis.CUT_OFF),
  CUT_AT_THE_START(
      (value, random) -> value.substring(1 + random.nextInt(value.length() / 3)),
      Diagnosis.CUT_OFF),
  TWICE((value, random) -> value + value, Diagnosis.PASTED_TWICE),
  TWICE_ON_TWO_LINES((value, random) -> value + "\n" + value, Diagnosis.PASTED_TWICE),
  TAIL(
      (value, random) -> value + pick(List.of("Copy", "Delete", "Kopieren", "0"), random),
      Diagnosis.TOO_LONG),
  SENTENCE((value, random) -> pick(sentences(), random), Diagnosis.PROSE_TEXT),
  SEED((value, random) -> seed(random), Diagnosis.SEED_PHRASE),
  WALLET((value, random) -> "0x" + hex(random, 64), Diagnosis.WALLET_KEY),
  LOGIN(
      (value, random) -> "trader" + random.nextInt(1000) + "@example.org", Diagnosis.LOGIN_PASTED),
  NOTHING((value, random) -> "", Diagnosis.FIELD_EMPTY),
  ONLY_SPACES((value, random) -> " \u00a0\n", Diagnosis.FIELD_EMPTY),
  PUBLIC_KEY(
      (value, random) ->
          "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA" + value + "\n-----END PUBLIC KEY-----",
      Diagnosis.PUBLIC_KEY_PASTED);

  private final BiFunction<String, Random, String> happens;
  private final Diagnosis said;

  Corruption(BiFunction<String, Random, String> happens, Diagnosis said) {
    this.happens = happens;
    this.said = said;
  }

  /** The value as it arrives. */
  public String of(String value, Random random) {
    return happens.apply(value, random);
  }

  /** The right finding. */
  public Diagnosis said() {
    return said;
  }

  private static BiFunction<String, Random, String> inside(String what) {
    return (value, random) -> {
      int at = 1 + random.nextInt(value.length() - 1);
      return value.substring(0, at) + what + value.substring(at);
    };
  }

  private static BiFunction<String, Random, String> instead(String choice) {
    return (value, random) -> {
      int at = random.nextInt(value.length());
      return value.substring(0, at)
          + choice.charAt(random.nextInt(choice.length()))
          + value.substring(at + 1);
    };
  }

  private static String wide(String value, Random random) {
    int at = random.nextInt(value.length());
    char c = (char) (value.charAt(at) - '!' + '\uff01');
    return value.substring(0, at) + c + value.substring(at + 1);
  }

  private static List<String> labels() {
    return List.of(
        "API Key: ",
        "Secret Key: ",
        "API key = ",
        "Ключ API: ",
        "API-Schlüssel: ",
        "Clave API: ",
        "Clé secrète : ",
        "密钥：",
        "APIキー： ",
        "API Key\n",
        "Secret ",
        "مفتاح API: ");
  }

  private static List<String> sentences() {
    return List.of(
        "Please store your secret key in a safe place",
        "Ваш секретный ключ будет показан только один раз",
        "Bitte bewahren Sie den Schlüssel sicher auf",
        "この秘密鍵は一度だけ表示されます",
        "只显示一次请妥善保存",
        "Esta clave solo se muestra una vez");
  }

  private static String seed(Random random) {
    List<String> words = SeedList.english();
    StringBuilder phrase = new StringBuilder();
    for (int i = 0; i < 12 + 12 * random.nextInt(2); i++) {
      phrase.append(i == 0 ? "" : " ").append(words.get(random.nextInt(words.size())));
    }
    return phrase.toString();
  }

  private static String hex(Random random, int length) {
    StringBuilder made = new StringBuilder();
    for (int i = 0; i < length; i++) {
      made.append(Integer.toHexString(random.nextInt(16)));
    }
    return made.toString();
  }

  private static <T> T pick(List<T> choice, Random random) {
    return choice.get(random.nextInt(choice.size()));
  }
}
