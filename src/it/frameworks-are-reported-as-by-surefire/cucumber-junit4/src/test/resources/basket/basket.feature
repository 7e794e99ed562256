@basket
Feature: A basket

  Background:
    Given an empty basket

  Scenario: One apple
    When I put 1 apple into it
    Then it holds 1 apple

  Scenario: Too many <apples>
    When I put 2 apple into it
    Then it holds 3 apple

  Scenario: A step that nobody wrote
    When somebody steals it

  Scenario: A step that is pending
    When I wait for it

  Scenario: A step that gives up
    When it is of no use

  @broken
  Scenario: A hook that throws
    When I put 1 apple into it

  Scenario: One apple
    When I put 1 apple into it
    Then it holds 1 apple

  Scenario Outline: <count> apples
    When I put <count> apple into it
    Then it holds <expected> apple

    Examples: small
      | count | expected |
      | 1     | 1        |
      | 2     | 9        |

    Examples: large
      | count | expected |
      | 10    | 10       |

  Rule: apples rot

    Scenario: A rotten apple
      When I put 1 apple into it
      Then it holds 1 apple

    Example: In a second rule-like block
      When I put 3 apple into it
      Then it holds 4 apple
