package io.github.parallelmaven.mojo.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue against the descriptors of both plugins. */
class SurefireParametersTest {

    private static final Map<String, Descriptor.Parameter> SUREFIRE = Descriptor.of("surefire", "test");
    private static final Map<String, Descriptor.Parameter> OURS = Descriptor.of("parallel", "run");

    @Test
    void everyParameterOfTheNewestSurefireIsInTheCatalogue() {
        List<String> names =
                SurefireParameters.all().stream().map(SurefireParameter::name).toList();
        assertThat(SUREFIRE).hasSizeGreaterThan(80);
        assertThat(names).doesNotHaveDuplicates().containsAll(editable(SUREFIRE).keySet());
    }

    @Test
    void userPropertiesAreSurefires() {
        Map<String, String> ours = SurefireParameters.all().stream()
                .filter(parameter -> editable(SUREFIRE).containsKey(parameter.name()))
                .collect(Collectors.toMap(SurefireParameter::name, SurefireParameter::property));
        assertThat(new TreeMap<>(ours)).isEqualTo(editable(SUREFIRE));
    }

    @Test
    void honouredParametersAreParametersOfTheGoal() {
        Map<String, String> honoured = SurefireParameters.all().stream()
                .filter(parameter -> parameter.fate() == Fate.HONOURED)
                .collect(Collectors.toMap(SurefireParameter::name, SurefireParameter::property));
        Map<String, String> ours = editable(OURS);
        ours.keySet().retainAll(honoured.keySet());
        assertThat(ours).isEqualTo(new TreeMap<>(honoured));
    }

    @Test
    void parametersWithoutEffectAreNotParametersOfTheGoal() {
        assertThat(SurefireParameters.all())
                .filteredOn(parameter -> parameter.fate() != Fate.HONOURED)
                .extracting(SurefireParameter::name)
                .doesNotContainAnyElementsOf(OURS.keySet());
    }

    @Test
    void whatIsNotSaidAboutIsSurefiresDefault() {
        assertThat(SurefireParameters.all())
                .filteredOn(parameter -> !parameter.quiet().isEmpty() && SUREFIRE.containsKey(parameter.name()))
                .allSatisfy(parameter -> assertThat(parameter.quiet())
                        .as(parameter.name())
                        .containsAnyOf(
                                SUREFIRE.get(parameter.name()).defaultValue(), "0", "0.0", "none", "false", "UTF-8"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HONOURED")
    void whateverHasNoEffectSaysWhy(Fate fate) {
        assertThat(SurefireParameters.all())
                .filteredOn(parameter -> parameter.fate() == fate)
                .isNotEmpty()
                .allSatisfy(parameter ->
                        assertThat(parameter.sentence()).isNotBlank().doesNotEndWith("."));
    }

    private static Map<String, String> editable(Map<String, Descriptor.Parameter> parameters) {
        Map<String, String> properties = new TreeMap<>();
        parameters.values().stream()
                .filter(Descriptor.Parameter::editable)
                .forEach(parameter -> properties.put(parameter.name(), parameter.property()));
        return properties;
    }
}
