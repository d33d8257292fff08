// The MongoDB stand-in of the tests: mongo-java-server, with the two things it lacks (see docs/mongodb.md).
import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.MVStore;

/** Arguments: {@code <port or 0> <memory | file>}. Says "listening PORT", and ends when its standard input does. */
public class Serve {

  /** Driver 7 wants wire version 9 (MongoDB 4.4); the number is a claim, not the features of 4.4. */
  static class Version implements MongoVersion {
    public List<Integer> getVersionArray() {
      return List.of(5, 0, 0, 0);
    }

    public String toVersionString() {
      return "5.0.0";
    }

    public int getWireVersion() {
      return 9;
    }
  }

  static final Set<String> WRITES = Set.of(
      "insert", "update", "delete", "findAndModify", "findandmodify", "create", "createIndexes",
      "drop", "dropDatabase", "dropIndexes", "aggregate", "renameCollection");

  /** Writes one at a time, each on disk before it is acknowledged: the backend alone flushes on a timer. */
  static class Durable extends H2Backend {
    Durable(MVStore store) {
      super(store);
    }

    @Override
    public Document handleMessage(MongoMessage message) {
      String command = message.getDocument().keySet().iterator().next();
      if (!WRITES.contains(command)) return super.handleMessage(message);
      synchronized (this) {
        try {
          return super.handleMessage(message);
        } finally {
          getMvStore().commit();
        }
      }
    }
  }

  public static void main(String[] arguments) throws Exception {
    String place = arguments[1];
    MongoBackend backend = place.equals("memory")
        ? new MemoryBackend()
        : new Durable(new MVStore.Builder().fileName(place).autoCommitDisabled().open());
    backend.version(new Version());
    MongoServer server = new MongoServer(backend);
    server.bind("127.0.0.1", Integer.parseInt(arguments[0]));
    System.out.println("listening " + server.getLocalAddress().getPort());
    // whoever started it holds the other end: it never outlives them
    while (System.in.read() >= 0) {}
    server.shutdownNow();
    System.exit(0);
  }
}
