package io.keymend.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One load: reads every file, checks them together, then builds the catalogue. */
final class CatalogueReader {

  private final Sources sources;
  private final Problems problems;
  private final Optional<SiteFacts> site;
  private final Names names;
  private final Layout layout;
  private final Pictures pictures;
  private final Map<String, String> addresses;
  private final Links links;
  private final List<SynonymRule> synonyms;
  private final Map<String, Body> snippets;
  private final PageReader pages;
  private final Map<String, Set<String>> ids = new HashMap<>();

  CatalogueReader(Sources sources, Problems problems) {
    this.sources = sources;
    this.problems = problems;
    this.site = SiteReader.read(sources, problems);
    this.names = site.map(Names::of).orElseGet(Names::unknownSite);
    this.layout = Layout.of(sources.paths(), problems);
    this.addresses = layout.addresses();
    this.pictures = new Pictures(sources.pictures());
    this.links = new Links(addresses, pictures, problems);
    this.synonyms = SynonymReader.read(sources, problems);
    this.snippets = snippets();
    this.pages = new PageReader(names, links, pictures, snippets, problems);
  }

  Catalogue read() throws ContentException {
    pages.checkSnippets();
    List<Draft> drafts = layout.articles().stream().map(this::draft).toList();
    List<Announcement> announcements =
        layout.announcements().stream().flatMap(file -> announcement(file).stream()).toList();
    Map<String, IndexMatter> folders = new HashMap<>();
    layout.collections().forEach(folder -> index(folder).ifPresent(i -> folders.put(folder, i)));
    layout.sections().forEach(folder -> index(folder).ifPresent(i -> folders.put(folder, i)));
    links.checkFragments(ids);
    new DraftCheck(drafts, problems).run();
    problems.refuseIfAny();
    return new Shelves(folders, drafts)
        .catalogue(site.orElseThrow(), pictures.shown(), synonyms, included(), announcements);
  }

  private Draft draft(String file) {
    Optional<TextFile> text = split(file);
    if (text.isEmpty()) {
      return new Draft(file, null, null, null);
    }
    Keys keys = KeyReader.read(text.get().yaml(), text.get().yamlStart(), problems);
    Optional<FrontMatter> meta = new MatterReader(keys, names).article();
    String markdown = names.fill(text.get().body());
    Body body = new Body(text.get().bodyStart(), markdown);
    Optional<Page> page = pages.read(body, addresses.get(file));
    page.ifPresent(rendered -> ids.put(file, rendered.ids()));
    Source source = new Source(file, keys.lines(), body.start().line(), markdown);
    return new Draft(file, meta.orElse(null), page.orElse(null), source);
  }

  private Optional<Announcement> announcement(String file) {
    Optional<TextFile> text = split(file);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Keys keys = KeyReader.read(text.get().yaml(), text.get().yamlStart(), problems);
    Body body = new Body(text.get().bodyStart(), names.fill(text.get().body()));
    Source source = new Source(file, keys.lines(), body.start().line(), body.markdown());
    String html = pages.read(body, "/status").map(page -> prose(page, body)).orElse("");
    return new MatterReader(keys, names).announcement(Layout.slug(file), html, source);
  }

  /** An announcement stands in the page of another thing, which has the tester and the facts. */
  private String prose(Page page, Body body) {
    List<Part> parts = page.parts();
    if (!parts.stream().allMatch(Part.Html.class::isInstance)) {
      problems.add(body.start(), "an announcement has text only, and no directive");
    }
    return parts.stream()
        .filter(Part.Html.class::isInstance)
        .map(part -> ((Part.Html) part).html())
        .collect(Collectors.joining("\n"));
  }

  private Map<String, Body> snippets() {
    Map<String, Body> texts = new TreeMap<>();
    for (String file : layout.snippets()) {
      String text = sources.texts().get(file);
      if (text != null) {
        texts.put(Layout.slug(file), new Body(new Spot(file, 1), names.fill(text)));
      }
    }
    return texts;
  }

  private List<Source> included() {
    return snippets.values().stream()
        .map(body -> new Source(body.start().file(), Map.of(), 1, body.markdown()))
        .toList();
  }

  private Optional<IndexMatter> index(String folder) {
    ids.put(Layout.index(folder), Set.of());
    Optional<TextFile> text = split(Layout.index(folder));
    text.filter(file -> !file.body().isBlank())
        .ifPresent(file -> problems.add(file.bodyStart(), "an index has no text of its own"));
    return text.map(file -> KeyReader.read(file.yaml(), file.yamlStart(), problems))
        .flatMap(keys -> new MatterReader(keys, names).index(!folder.contains("/")));
  }

  /** A file without a text is missing or unreadable, and reported as such. */
  private Optional<TextFile> split(String file) {
    return Optional.ofNullable(sources.texts().get(file))
        .flatMap(text -> TextFile.split(file, text, problems));
  }
}
