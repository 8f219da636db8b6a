-- kind: search-nothing, search-unclicked, error-unmatched
create table gap (
  id bigint not null primary key,
  kind varchar(20) not null,
  on_day date not null,
  sought varchar(200) not null,
  times bigint not null,
  constraint gap_once_a_day unique (kind, on_day, sought)
);
create sequence gap_seq start with 1 increment by 50;
