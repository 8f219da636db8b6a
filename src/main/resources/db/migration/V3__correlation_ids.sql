-- Checks from before there were receipts have none.
alter table check_record add column correlation_id varchar(10);
create index check_record_by_correlation_id on check_record (correlation_id);
