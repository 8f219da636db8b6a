package io.keymend.practice;

/** How one exchange speaks: what it checks, in which order, and what it says. */
interface Dialect {

  Answer answer(Call call);
}
