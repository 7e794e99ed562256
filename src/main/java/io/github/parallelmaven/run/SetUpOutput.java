package io.github.parallelmaven.run;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.CapturedText;
import io.github.parallelmaven.run.SliceMerge.Entry;
import io.github.parallelmaven.run.SliceMerge.Part;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Puts back what the set-ups of the parts of a class printed: before the first test of each part, as Surefire has it with
 * the first test of a class; but what several of them printed alike only once.
 */
final class SetUpOutput {

    private SetUpOutput() {}

    static List<Attempt> spread(List<Entry> entries, List<Attempt> attempts) {
        List<Attempt> told = new ArrayList<>(attempts);
        Set<Part> met = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<List<String>> printed = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.ofTheClass() || !met.add(entry.part())) {
                continue;
            }
            List<CapturedText> setUp = entry.part().setUp();
            if (setUp.stream().allMatch(text -> text.length() == 0) || !printed.add(read(setUp))) {
                continue;
            }
            Attempt first = entry.tries().get(0);
            int at = told.indexOf(first);
            told.set(at, first.printing(joined(setUp.get(0), first.stdout()), joined(setUp.get(1), first.stderr())));
        }
        return told;
    }

    private static List<String> read(List<CapturedText> texts) {
        return texts.stream().map(SetUpOutput::text).toList();
    }

    private static String text(CapturedText text) {
        StringWriter target = new StringWriter();
        try {
            text.copyTo(target);
        } catch (IOException e) {
            target.append("(output that could not be read back: ")
                    .append(e.getMessage())
                    .append(')');
        }
        return target.toString();
    }

    private static CapturedText joined(CapturedText before, CapturedText after) {
        return before.length() == 0 ? after : CapturedText.of(text(before) + text(after));
    }
}
