create table solved (
  id bigint not null primary key,
  article varchar(200) not null,
  on_day date not null,
  times bigint not null,
  constraint solved_once_a_day unique (article, on_day)
);
create sequence solved_seq start with 1 increment by 50;
