-- Whether a check was at the live site: only those say anything of the exchange's state.
alter table check_record add column live boolean default false not null;
create index check_record_by_started on check_record (started);

-- What watching each exchange has come to; since, candidate and seen as in Watched.
create table status_watch (
  exchange varchar(40) not null primary key,
  state varchar(20) not null,
  reason varchar(40) not null,
  since timestamp(6) with time zone not null,
  candidate varchar(40),
  seen timestamp(6) with time zone not null,
  latency_millis bigint,
  offset_millis bigint
);

create table status_change (
  id bigint not null primary key,
  exchange varchar(40) not null,
  state varchar(20) not null,
  reason varchar(40) not null,
  since timestamp(6) with time zone not null
);
create sequence status_change_seq start with 1 increment by 50;
create index status_change_by_exchange on status_change (exchange, since);

-- One row: which node asks the exchanges, and until when it alone may.
create table status_lease (
  name varchar(20) not null primary key,
  holder varchar(40) not null,
  ends timestamp(6) with time zone not null
);
insert into status_lease (name, holder, ends) values ('rounds', 'nobody', timestamp with time zone '2000-01-01 00:00:00+00:00');
