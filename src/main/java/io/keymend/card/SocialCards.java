package io.keymend.card;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The pictures that were asked for, each drawn once for what stands on it. */
@ApplicationScoped
class SocialCards {
  private static final int MOST = 200;

  private final Cache<CardText, Picture> drawn = Caffeine.newBuilder().maximumSize(MOST).build();
  private final SocialCard card;

  SocialCards(SocialCard card) {
    this.card = card;
  }

  /** The picture with this text. */
  Picture with(CardText text) {
    return drawn.get(text, this::draw);
  }

  private Picture draw(CardText text) {
    byte[] png = card.draw(text);
    return new Picture(png, UUID.nameUUIDFromBytes(png).toString());
  }

  /** A finished picture and its entity tag. */
  record Picture(byte[] png, String tag) {}
}
