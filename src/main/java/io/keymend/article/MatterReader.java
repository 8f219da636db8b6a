package io.keymend.article;

import io.keymend.diagnosis.Diagnosis;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the typed values of one front matter; nothing comes back when anything is wrong. */
final class MatterReader {

  /** Slugs, exchange ids and icon names: they end up in addresses. */
  static final Pattern WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** A page of a named site; the characters are those of an address, so it can be read as one. */
  private static final Pattern SOURCE =
      Pattern.compile("https://[a-z0-9.-]+\\.[a-z]+(/[A-Za-z0-9/._~=?&+-]*)?");

  private static final String DRAFT = "draft";

  private static final Set<String> ARTICLE =
      Set.of(
          "title",
          "summary",
          "updated",
          "diagnoses",
          "exchange",
          "aliases",
          "asked",
          "sources",
          "verified",
          "order",
          DRAFT);
  private static final Set<String> ANNOUNCEMENT =
      Set.of("exchange", "state", "from", "until", "title");
  private static final Set<String> SECTION = Set.of("title", "summary", "order");
  private static final Set<String> COLLECTION = Set.of("title", "summary", "order", "icon");

  private final Keys keys;
  private final Names names;

  MatterReader(Keys keys, Names names) {
    this.keys = keys;
    this.names = names;
  }

  Optional<FrontMatter> article() {
    keys.allow(ARTICLE);
    keys.demand(List.of("title", "summary", "updated"));
    keys.demandBoth("sources", "verified");
    FrontMatter meta =
        new FrontMatter(
            prose("title"),
            prose("summary"),
            date("updated"),
            keys.list("diagnoses").stream().map(this::diagnosis).filter(Objects::nonNull).toList(),
            word("exchange", null),
            keys.list("aliases").stream().map(item -> checked("aliases", item)).toList(),
            keys.list("asked").stream().map(Keys.Item::text).toList(),
            keys.someOf("sources").stream().map(this::source).toList(),
            date("verified"),
            number("order"),
            isDraft());
    return keys.sound() ? Optional.of(meta) : Optional.empty();
  }

  Optional<IndexMatter> index(boolean ofCollection) {
    keys.allow(ofCollection ? COLLECTION : SECTION);
    keys.demand(List.of("title", "summary"));
    IndexMatter matter =
        new IndexMatter(prose("title"), prose("summary"), number("order"), word("icon", ""));
    return keys.sound() ? Optional.of(matter) : Optional.empty();
  }

  /** An announcement with this text; its state is checked by those who know the states. */
  Optional<Announcement> announcement(String name, String html, Source source) {
    keys.allow(ANNOUNCEMENT);
    keys.demand(List.of("exchange", "state", "from", "until", "title"));
    Instant from = time("from");
    Instant until = time("until");
    if (from != null && until != null && !from.isBefore(until)) {
      keys.wrong("until", keys.text("until", "").line(), "is not after from");
    }
    Announcement announcement =
        new Announcement(
            name,
            word("exchange", null),
            word("state", null),
            from,
            until,
            prose("title"),
            html,
            source);
    return keys.sound() ? Optional.of(announcement) : Optional.empty();
  }

  /** Whether the article says of itself that it is one; anything but true or false is reported. */
  boolean isDraft() {
    Keys.Item item = keys.text(DRAFT, "false");
    if (!item.text().matches("true|false")) {
      keys.wrong(DRAFT, item.line(), "is not true or false: " + item.text());
    }
    return item.text().equals("true");
  }

  private String prose(String key) {
    Keys.Item item = keys.text(key, "");
    String text = names.fill(item.text());
    for (String unknown : names.unknown(text)) {
      keys.wrong(key, item.line(), "uses {" + unknown + "}, which site.yaml does not know");
    }
    return text;
  }

  private LocalDate date(String key) {
    Keys.Item item = keys.text(key, "");
    try {
      return item.text().isEmpty() ? null : LocalDate.parse(item.text());
    } catch (DateTimeParseException e) {
      keys.wrong(key, item.line(), "is not a date like 2026-01-31: " + item.text());
      return null;
    }
  }

  private Instant time(String key) {
    Keys.Item item = keys.text(key, "");
    try {
      return item.text().isEmpty() ? null : OffsetDateTime.parse(item.text()).toInstant();
    } catch (DateTimeParseException e) {
      keys.wrong(key, item.line(), "is not a time like 2026-01-31T02:00Z: " + item.text());
      return null;
    }
  }

  private int number(String key) {
    Keys.Item item = keys.text(key, String.valueOf(FrontMatter.LAST));
    try {
      return item.text().isEmpty() ? FrontMatter.LAST : Integer.parseInt(item.text());
    } catch (NumberFormatException e) {
      keys.wrong(key, item.line(), "is not a whole number: " + item.text());
      return FrontMatter.LAST;
    }
  }

  private Diagnosis diagnosis(Keys.Item item) {
    Optional<Diagnosis> diagnosis = Diagnosis.find(item.text());
    if (diagnosis.isEmpty() && !item.text().isEmpty()) {
      keys.wrong("diagnoses", item.line(), "no diagnosis has the id " + item.text());
    }
    return diagnosis.orElse(null);
  }

  private String source(Keys.Item item) {
    String text = item.text();
    if (!text.isEmpty() && !SOURCE.matcher(text).matches() && !WORDS.matcher(text).matches()) {
      keys.wrong(
          "sources", item.line(), "is not an https address or the id of an exchange: " + text);
    }
    return text;
  }

  private String word(String key, String otherwise) {
    return checked(key, keys.text(key, otherwise));
  }

  private String checked(String key, Keys.Item item) {
    String text = item.text();
    if (text != null && !text.isEmpty() && !WORDS.matcher(text).matches()) {
      keys.wrong(key, item.line(), "is not lower-case words joined by hyphens: " + text);
    }
    return text;
  }
}
