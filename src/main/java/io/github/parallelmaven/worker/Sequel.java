package io.github.parallelmaven.worker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What follows the tests which a container has brought forth before its JVM died: engines number them, so that the
 * unique ids of the next ones can be told, though not how many there are.
 */
final class Sequel {

    /** So many are looked for, since each costs a search of its own. */
    static final int LENGTH = 500;

    private static final Pattern NUMBERED = Pattern.compile("/\\[([^:\\]]+):(#?)(\\d+)]");

    private static final List<String> GENERATED = Arrays.asList("dynamic-test", "dynamic-container");

    private final String container;
    private final Set<String> answered;
    private final List<String> ids = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final Map<String, String> containersByLastId = new HashMap<>();

    /**
     * The sequel of a container.
     *
     * @param container its unique id
     * @param answered unique ids of tests below it that were answered for, and of containers that have ended
     */
    Sequel(String container, List<String> answered) {
        this.container = container;
        this.answered = new LinkedHashSet<>(answered);
        follow(container);
    }

    /** Unique ids of all that may be left. */
    List<String> ids() {
        return ids;
    }

    /** Unique ids of containers of which it cannot be told what is left, since what they hold bears no numbers. */
    List<String> unknown() {
        return unknown;
    }

    /** The container whose last id this is: where it is run, more may follow that has no id. Otherwise null. */
    String endedBy(String id) {
        return containersByLastId.get(id);
    }

    private void follow(String parent) {
        Set<String> seen = children(parent);
        int last = -1;
        Matcher form = null;
        for (String child : seen) {
            Matcher matcher = NUMBERED.matcher(child.substring(parent.length()));
            if (!matcher.matches()) {
                unknown.add(parent);
                return;
            }
            form = matcher;
            last = Math.max(last, Integer.parseInt(matcher.group(3)));
            if (!answered.contains(child)) {
                follow(child);
            }
        }
        if (form == null) {
            return;
        }
        // Where several ran at once, an earlier one may be missing too.
        for (int number = 0; number <= last + LENGTH; number++) {
            for (String type : GENERATED.contains(form.group(1)) ? GENERATED : Arrays.asList(form.group(1))) {
                String id = parent + "/[" + type + ":" + form.group(2) + number + "]";
                if (!seen.contains(id)) {
                    ids.add(id);
                }
                if (number == last + LENGTH) {
                    containersByLastId.put(id, parent);
                }
            }
        }
    }

    /** Ids one level below a parent that were answered for, or below which something was. */
    private Set<String> children(String parent) {
        Set<String> children = new LinkedHashSet<>();
        for (String id : answered) {
            if (id.startsWith(parent + "/")) {
                Matcher next = NUMBERED.matcher(id.substring(parent.length()));
                children.add(next.lookingAt() ? parent + next.group() : id);
            }
        }
        return children;
    }
}
