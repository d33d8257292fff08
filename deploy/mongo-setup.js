// Makes the three MongoDB servers one replica set; where it is one already, nothing changes.
const members = ['mongo1', 'mongo2', 'mongo3'].map((name, _id) => ({ _id, host: `${name}:27017` }));
try {
  rs.status();
} catch (fault) {
  if (fault.codeName !== 'NotYetInitialized') throw fault;
  rs.initiate({ _id: 'rs0', members });
}
while (!db.hello().isWritablePrimary && !db.hello().primary) sleep(200);
