create table feedback (
  id bigint not null primary key,
  article varchar(200) not null,
  reaction varchar(10) not null,
  comment varchar(1000) not null,
  received timestamp(6) with time zone not null
);
create sequence feedback_seq start with 1 increment by 50;

create table check_record (
  id bigint not null primary key,
  exchange varchar(40) not null,
  diagnosis varchar(60) not null,
  started timestamp(6) with time zone not null,
  millis bigint not null
);
create sequence check_record_seq start with 1 increment by 50;
create index check_record_by_exchange on check_record (exchange, started);
