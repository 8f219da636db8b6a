package io.keymend.card;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

/** A picture is drawn once for what stands on it, and anew when that changes. */
class SocialCardsTest {
  private final SocialCards cards = new SocialCards(new SocialCard(new Glyphs()));

  @Test
  void theSameWordsAreDrawnOnce() {
    assertSame(cards.with(text("The title")), cards.with(text("The title")));
  }

  @Test
  void anEditedTitleIsDrawnAnew() {
    SocialCards.Picture before = cards.with(text("The title"));
    assertNotEquals(before.tag(), cards.with(text("The better title")).tag());
  }

  private static CardText text(String title) {
    return new CardText("Acme help", "Connecting exchanges", title, "", "");
  }
}
