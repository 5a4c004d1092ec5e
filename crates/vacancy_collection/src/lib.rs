//! Many notices, as plain data: no browser, no clock and no storage is known here.
