alter table feedback add column ticket varchar(32);
alter table feedback add constraint feedback_ticket unique (ticket);

create table feedback_reason (
  feedback_id bigint not null references feedback (id) on delete cascade,
  reason varchar(40) not null,
  primary key (feedback_id, reason)
);
