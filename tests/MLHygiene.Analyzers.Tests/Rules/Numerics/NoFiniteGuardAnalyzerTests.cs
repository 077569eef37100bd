using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.NoFiniteGuardAnalyzer, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class NoFiniteGuardAnalyzerTests
{
    [Theory]
    [InlineData("{|#1:if ({|#0:loss > best|}) patience--; else best = loss;|}", "loss", "'loss > best' is false, and 'best' becomes NaN for good", true)]
    [InlineData("var first = losses[0]; if ({|#0:losses[epoch] < first|}) first = losses[epoch];", "losses[0]", "'first' stays NaN for good, since no comparison with it is true", false)]
    [InlineData("while ({|#0:loss > 0.1|}) {|#1:loss = Step();|}", "loss", "'loss > 0.1' is false, and the loop ends as if it had converged", true)]
    [InlineData("while (!({|#0:loss < 0.1|})) {|#1:loss = Step();|}", "loss", "'loss < 0.1' is false, and the loop never ends", true)]
    public Task The_message_says_what_happens(string code, string loss, string harm, bool hasPlace)
    {
        var program = Verify.Program(Program(code), fixedSource: null, Library.None);
        var report = Verify.Report(RuleCatalog.NoFiniteGuard, loss, harm);
        program.ExpectedDiagnostics.Add(hasPlace ? report.WithLocation(1) : report);
        return program.RunAsync();
    }

    // NaN is not worse, and so it is kept.
    [Theory]
    [InlineData("if ([|loss > best|]) { patience--; } else { best = loss; }")]
    [InlineData("if ([|loss >= best|]) { if (--patience == 0) break; } else { best = loss; patience = 3; }")]
    [InlineData("if ([|best < loss|]) { patience--; continue; } best = loss;")]
    [InlineData("if (!([|loss > best|])) best = loss;")]
    [InlineData("if ([|(loss) > best - 1e-3|]) patience--; else best = loss;")]
    [InlineData("best = [|loss > best|] ? best : loss;")]
    [InlineData("if ([|loss > _best|]) patience--; else _best = loss;")]
    [InlineData("if ([|loss > this._best|]) patience--; else this._best = loss;")]
    [InlineData("if ([|(double)floatLoss > best|]) patience--; else best = floatLoss;")]
    [InlineData("var isWorse = [|loss > best|]; if (isWorse) patience--; else best = loss;")]
    [InlineData("if ([|run.Loss > best|]) patience--; else best = run.Loss;")]
    [InlineData("if ([|losses[epoch] > best|]) patience--; else best = losses[epoch];")]
    public Task Inverted_tests_are_reported(string code) => Verify.ReportsAsync(Program(code), Library.None);

    [Theory]
    [InlineData("var lowest = losses[0]; for (var i = 1; i < losses.Count; i++) { if ([|losses[i] < lowest|]) { lowest = losses[i]; } }")]
    [InlineData("var lowest = losses[0]; foreach (var value in losses) if ([|value < lowest|]) lowest = value;")]
    [InlineData("var lowestLoss = Step(); for (var i = 1; i < 9; i++) { var value = Step(); if ([|value < lowestLoss|]) lowestLoss = value; }")]
    public Task The_first_loss_as_the_best_is_reported(string code) => Verify.ReportsAsync(Program(code), Library.None);

    [Theory]
    [InlineData("while ([|loss > 0.01|]) { loss = Step(); }")]
    [InlineData("while ([|loss > 0.01|] && epoch < 100) { loss = Step(); epoch++; }")]
    [InlineData("var previousLoss = 9.0; while ([|Math.Abs(previousLoss - loss) > 1e-4|]) { previousLoss = loss; loss = Step(); }")]
    [InlineData("var previousLoss = 9.0; var change = 1.0; while ([|change > 1e-4|]) { loss = Step(); change = Math.Abs(previousLoss - loss); previousLoss = loss; }")]
    [InlineData("do { loss = Step(); } while ([|0.01 < loss|]);")]
    [InlineData("for (var i = 0; i < 100 && [|loss >= 0.01|]; i++) loss = Step();")]
    [InlineData("while (!([|loss < 0.01|])) { loss = Step(); }")]
    public Task Convergence_tests_are_reported(string code) => Verify.ReportsAsync(Program(code), Library.None);

    [Theory]
    // The usual form keeps NaN out.
    [InlineData("if (loss < best) best = loss; else patience--;")]
    [InlineData("if (loss < best) { best = loss; patience = 3; } else if (--patience == 0) break;")]
    [InlineData("if (!(loss < best)) { patience--; } else { best = loss; }")]
    [InlineData("best = loss < best ? loss : best;")]
    [InlineData("if (loss < _best) _best = loss;")]
    [InlineData("var lowest = double.MaxValue; foreach (var value in losses) if (value < lowest) lowest = value;")]
    [InlineData("var lowest = double.PositiveInfinity; for (var i = 0; i < 9; i++) { var value = Step(); if (value < lowest) lowest = value; }")]
    // Guarded.
    [InlineData("if (!double.IsFinite(loss)) throw new InvalidOperationException(); if (loss > best) patience--; else best = loss;")]
    [InlineData("if (double.IsNaN(loss)) break; if (loss > best) patience--; else best = loss;")]
    [InlineData("if (loss > best || double.IsNaN(loss)) patience--; else best = loss;")]
    [InlineData("if (loss > best) patience--; else if (double.IsFinite(loss)) best = loss;")]
    [InlineData("if (loss is double.NaN) break; if (loss > best) patience--; else best = loss;")]
    [InlineData("if (loss != loss) break; if (loss > best) patience--; else best = loss;")]
    [InlineData("ThrowIfNotFinite(loss); if (loss > best) patience--; else best = loss;")]
    [InlineData("Check(loss); if (loss > best) patience--; else best = loss;")]
    [InlineData("if (!(loss < 1e9)) break; if (loss > best) patience--; else best = loss;")]
    [InlineData("while (loss > 0.01) { loss = Step(); if (double.IsNaN(loss)) break; }")]
    // The loop ends otherwise.
    [InlineData("while (!(loss < 0.01)) { loss = Step(); if (++epoch > 100) break; }")]
    [InlineData("while (!(loss < 0.01) && epoch < 100) { loss = Step(); epoch++; }")]
    [InlineData("for (var i = 0; i < 100; i++) { loss = Step(); if (loss < 0.01) break; }")]
    // Nothing that can be NaN.
    [InlineData("var errors = 3; var bestErrors = 9; if (errors > bestErrors) patience--; else bestErrors = errors;")]
    [InlineData("var error = (double)patience / 10; if (error > best) patience--; else best = error;")]
    [InlineData("decimal cost = 3, least = 9; if (cost > least) patience--; else least = cost;")]
    [InlineData("while (patience > 0) { patience--; }")]
    // No loss.
    [InlineData("var seconds = Step(); var longest = 0.0; if (seconds < longest) patience--; else longest = seconds;")]
    [InlineData("var time = 1.0; while (time > 0.1) time = Step();")]
    // The bound of the loop, not what decides it.
    [InlineData("var x = 0.0; while (x < loss) x += 0.1;")]
    [InlineData("while (loss > 0.01) { epoch++; if (epoch > 3) break; }")]
    public Task Traps_are_silent(string code) => Verify.ReportsAsync(Program(code), Library.None);

    [Fact]
    public Task Early_stopping_in_a_class_of_its_own_is_reported() =>
        Verify.ReportsAsync(
            """
            namespace Learning;

            public sealed class EarlyStopping(int patience)
            {
                private double _bestLoss = double.MaxValue;
                private int _wait;

                public bool Update(int epoch, double validationLoss)
                {
                    if ([|validationLoss > _bestLoss|])
                    {
                        return ++_wait >= patience;
                    }

                    _bestLoss = validationLoss;
                    _wait = 0;
                    return false;
                }
            }
            """,
            Library.None);

    [Fact]
    public Task Top_level_statements_are_read() =>
        Verify.ReportsAsync(
            """
            var learningRate = 0.1; var weights = 1.0; var loss = 9.0; var epochs = 0;
            while ([|loss > 0.01|]) { weights -= learningRate * weights; loss = weights * weights; epochs++; }
            """,
            Library.None);

    [Fact]
    public Task The_metrics_of_a_library_are_silent() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;
            class Trials
            {
                double Best(MLContext ml, IDataView[] trials, double learningRate, int epochs)
                {
                    var best = double.MaxValue;
                    foreach (var trial in trials) { var rmse = ml.Regression.Evaluate(trial).RootMeanSquaredError; if (rmse > best) continue; best = rmse; }
                    return best;
                }
            }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task A_search_for_a_split_is_silent() =>
        Verify.ReportsAsync(
            """
            class DecisionTree
            {
                double[] _features; string _label;
                double Split(double[] errors)
                {
                    var best = 1e9;
                    foreach (var error in errors) { if (error >= best) continue; best = error; }
                    return best;
                }
            }
            """,
            Library.None);

    [Fact]
    public Task Programs_that_do_not_learn_are_silent() =>
        Verify.ReportsAsync(
            "class Robot { double M(double[] train) { var best = 9.0; foreach (var error in train) { if (error > best) continue; best = error; } return best; } }",
            Library.None);

    [Fact]
    public Task Test_projects_and_half_typed_code_are_silent() =>
        Verify.ReportsAsync(Program("if (loss > {|CS1525:)|} patience--; else best = loss;"), Library.None);

    private static string Program(string code) =>
        $$"""
        using System; using System.Collections.Generic;

        class Run { public double Loss { get; set; } }

        class Training
        {
            double _learningRate; double _best = double.MaxValue;

            void Fit(List<double> losses, Run run, int epochs, int patience, float floatLoss)
            {
                var best = double.MaxValue;
                for (var epoch = 0; epoch < epochs; epoch++)
                {
                    var loss = Step();
                    {{code}}
                }
            }

            double Step() => _learningRate * _learningRate;

            static void ThrowIfNotFinite(double value) { }

            static void Check(double number) { if (double.IsNaN(number)) throw new InvalidOperationException(); }
        }
        """;
}
