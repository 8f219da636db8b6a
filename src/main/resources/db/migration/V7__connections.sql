-- account_hash: HMAC-SHA-256 of the account's id at the exchange, in hex; the id itself never gets here.
create table connection (
  id varchar(64) not null primary key,
  exchange varchar(40) not null,
  account_hash varchar(64) not null,
  label varchar(120) not null,
  url varchar(2000) not null,
  owner varchar(100) not null,
  state varchar(20) not null,
  environment varchar(40)
);
create index connection_by_account on connection (exchange, account_hash);

create table hook_event (
  id varchar(32) not null primary key,
  connection varchar(64) not null,
  exchange varchar(40) not null,
  correlation_id varchar(10) not null,
  at timestamp(6) with time zone not null,
  tries integer not null,
  next_try timestamp(6) with time zone not null
);
create index hook_event_by_next_try on hook_event (next_try);
