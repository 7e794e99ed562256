Feature: A second feature

  Scenario: One apple
    Given an empty basket
    When I put 1 apple into it
    Then it holds 1 apple
