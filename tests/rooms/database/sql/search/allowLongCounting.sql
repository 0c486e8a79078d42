set local statement_timeout = '180s';
