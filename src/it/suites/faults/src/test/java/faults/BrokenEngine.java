package faults;

import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;

/** An engine that breaks as the property fault.engine wants it, and otherwise has no tests. */
public final class BrokenEngine implements TestEngine {

    @Override
    public String getId() {
        return "broken";
    }

    @Override
    public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId id) {
        EngineDescriptor root = new EngineDescriptor(id, "broken");
        switch (System.getProperty("fault.engine", "")) {
            case "discovery":
                throw new IllegalStateException("this engine discovers nothing");
            case "exit":
                System.exit(5);
                break;
            case "execution":
                root.addChild(new AbstractTestDescriptor(id.append("test", "one"), "one") {
                    @Override
                    public Type getType() {
                        return Type.TEST;
                    }
                });
                break;
            default:
                break;
        }
        return root;
    }

    @Override
    public void execute(ExecutionRequest request) {
        if (!request.getRootTestDescriptor().getChildren().isEmpty()) {
            throw new IllegalStateException("this engine executes nothing");
        }
    }
}
