using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Leakage.EvaluatedOnTrainingRowsAnalyzer,
    Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

/// <summary>Loops that train a model by its gradients, and loops that evaluate it.</summary>
public sealed class EvaluatedOnTrainingLoopTests
{
    private const string Train =
        "foreach (var batch in trainLoader) { optimizer.zero_grad(); functional.cross_entropy(model.call(batch[\"x\"]), batch[\"y\"]).backward(); optimizer.step(); } ";

    [Fact]
    public Task The_report_stands_on_the_call_of_the_model_and_leads_back_to_the_gradients()
    {
        var program = Verify.Program(
            InMethod(
                "foreach (var batch in trainLoader) { var error = functional.cross_entropy(model.call(batch[\"x\"]), batch[\"y\"]); {|#1:error.backward()|}; optimizer.step(); } "
                + "foreach (var b in checkLoader) { Console.WriteLine(functional.cross_entropy({|#0:model.call(b[\"x\"])|}, b[\"y\"]).ToSingle()); }"),
            fixedSource: null,
            Library.TorchSharp);
        program.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.EvaluatedOnTrainingRows, "error.backward()").WithLocation(1));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("foreach (var b in checkLoader) { hits += [|model.call(b[\"x\"])|].argmax(1).eq(b[\"y\"]).sum().ToInt64(); }")]
    [InlineData("foreach (var b in checkLoader) { hits += ([|model.forward(b[\"x\"])|].argmax(1) == b[\"y\"]).sum().item<long>(); }")]
    [InlineData("foreach (var b in checkLoader) { hits += (long)torch.sum(torch.eq(torch.argmax(input: [|model.call(b[\"x\"])|], 1), b[\"y\"])); }")]
    [InlineData("foreach (var b in checkLoader) { var (x, y) = (b[\"x\"].to(torch.CPU), b[\"y\"]); hits += [|model.call(x)|].argmax(1).eq(y).sum().ToInt64(); }")]
    [InlineData("foreach (Dictionary<string, Tensor> b in checkLoader!) { using var no = torch.no_grad(); total += loss.call([|model.call(b[\"x\"])|], b[\"y\"]).item<float>(); }")]
    [InlineData("foreach (var b in checkLoader) { total += functional.mse_loss(target: b[\"y\"], input: [|model.call(b[\"x\"])|]).ToDouble(); }")]
    [InlineData("var sum = torch.zeros(1); foreach (var b in checkLoader) { sum += loss.call([|model.call(b[\"x\"])|], b[\"y\"]); } total = sum.item<float>();")]
    [InlineData("foreach (var b in checkLoader) { var p = [|model.call(b[\"x\"])|].argmax(1); for (var i = 0; i < 8; i++) { if (p[i].ToInt64() == b[\"y\"][i].ToInt64()) { hits++; } } }")]
    [InlineData("foreach (var b in checkLoader) { total += Math.Abs([|model.call(b[\"x\"])|].ToDouble() - b[\"y\"].ToDouble()); }")]
    [InlineData("foreach (var b in checkLoader) { var (best, place) = [|model.call(b[\"x\"])|].max(1); hits += place.eq(b[\"y\"]).sum().ToInt64(); }")]
    [InlineData("foreach (var b in trainLoader) { hits += [|model.call(b[\"x\"])|].argmax(1).eq(b[\"y\"]).sum().ToInt64(); }")]
    [InlineData("for (var e = 0; e < 3; e++) { foreach (var b in checkLoader) { total += loss.call([|model.call(b[\"x\"])|], b[\"y\"]).item<float>(); } }")]
    [InlineData("Console.WriteLine([|Score()|]); float Score() { var s = 0f; foreach (var b in checkLoader) { s += loss.call(model.call(b[\"x\"]), b[\"y\"]).item<float>(); } return s; }")]
    [InlineData("Func<float> score = () => { var s = 0f; foreach (var b in checkLoader) { s += loss.call(model.call(b[\"x\"]), b[\"y\"]).item<float>(); } return s; }; Console.WriteLine([|score()|]);")]
    public Task Scores_of_training_rows_are_reported(string code) => Verify.ReportsAsync(InMethod(Train + code), Library.TorchSharp);

    [Theory]
    [InlineData("foreach (var b in testLoader) { hits += model.call(b[\"x\"]).argmax(1).eq(b[\"y\"]).sum().ToInt64(); }")]
    [InlineData("foreach (var b in checkLoader) { hits += other.call(b[\"x\"]).argmax(1).eq(b[\"y\"]).sum().ToInt64(); }")]
    // Nothing is measured.
    [InlineData("foreach (var b in checkLoader) { Console.WriteLine(model.call(b[\"x\"]).argmax(1).ToInt64()); }")]
    [InlineData("foreach (var b in checkLoader) { var p = model.call(b[\"x\"].view(b[\"x\"].shape[0], -1)); Console.WriteLine(p.reshape(b[\"x\"].shape[0], 2).mean().ToDouble()); }")]
    [InlineData("foreach (var b in checkLoader) { var p = model.call(b[\"x\"]).eq(b[\"y\"]); p.Dispose(); }")]
    // The model has been made anew, or somebody else has had it.
    [InlineData("model.load(\"m.dat\"); foreach (var b in checkLoader) { hits += model.call(b[\"x\"]).argmax(1).eq(b[\"y\"]).sum().ToInt64(); }")]
    [InlineData("reset(model); foreach (var b in checkLoader) { hits += model.call(b[\"x\"]).argmax(1).eq(b[\"y\"]).sum().ToInt64(); }")]
    // A try.
    [InlineData("foreach (var b in checkLoader) { hits += model.call(b[\"x\"]).argmax(1).eq(b[\"y\"]).sum().ToInt64(); if (hits > 9) break; }")]
    [InlineData("foreach (var b in checkLoader.Take(3)) { hits += model.call(b[\"x\"]).argmax(1).eq(b[\"y\"]).sum().ToInt64(); }")]
    [InlineData("var one = checkLoader.First(); hits = model.call(one[\"x\"]).argmax(1).eq(one[\"y\"]).sum().ToInt64();")]
    // It is meant.
    [InlineData("var trainHits = 0L; foreach (var b in checkLoader) { trainHits += model.call(b[\"x\"]).argmax(1).eq(b[\"y\"]).sum().ToInt64(); }")]
    [InlineData("foreach (var b in checkLoader) { hits += model.call(b[\"x\"]).argmax(1).eq(b[\"y\"]).sum().ToInt64(); } Console.WriteLine($\"training accuracy: {hits}\");")]
    [InlineData("foreach (var b in checkLoader) { hits += model.call(b[\"x\"]).argmax(1).eq(b[\"y\"]).sum().ToInt64(); } foreach (var b in testLoader) { hits += model.call(b[\"x\"]).argmax(1).eq(b[\"y\"]).sum().ToInt64(); }")]
    public Task Other_loops_are_silent(string code) => Verify.ReportsAsync(InMethod(Train + code), Library.TorchSharp);

    [Theory]
    // No step, gradients that are forgotten, or a score before the first step.
    [InlineData("foreach (var b in trainLoader) { loss.call(model.call(b[\"x\"]), b[\"y\"]).backward(); } foreach (var b in checkLoader) { total += loss.call(model.call(b[\"x\"]), b[\"y\"]).item<float>(); }")]
    [InlineData("foreach (var b in trainLoader) { loss.call(model.call(b[\"x\"]), b[\"y\"]).backward(); model.zero_grad(); optimizer.step(); } foreach (var b in checkLoader) { total += loss.call(model.call(b[\"x\"]), b[\"y\"]).item<float>(); }")]
    [InlineData("foreach (var b in checkLoader) { total += loss.call(model.call(b[\"x\"]), b[\"y\"]).item<float>(); } " + Train)]
    // Each round scores before it trains.
    [InlineData("foreach (var b in trainLoader) { total += loss.call(model.call(b[\"x\"]), b[\"y\"]).item<float>(); optimizer.zero_grad(); loss.call(model.call(b[\"x\"]), b[\"y\"]).backward(); optimizer.step(); }")]
    [InlineData("if (flag) { " + Train + " } else { foreach (var b in checkLoader) { total += loss.call(model.call(b[\"x\"]), b[\"y\"]).item<float>(); } }")]
    public Task What_was_not_learned_by_then_is_silent(string code) => Verify.ReportsAsync(InMethod(code), Library.TorchSharp);

    [Theory]
    [InlineData(Train + "foreach (var b in checkLoader) { total += loss.call(model.call(b[\"x\"]), ).item<float>( }")]
    [InlineData(
        "var root = reset.ToString(); var a = torchvision.datasets.MNIST(root, true, transform: nowhere); var z = torchvision.datasets.MNIST(root, false, transform: nowhere); "
        + "using var first = new DataLoader(a, 8, shuffle: true); using var second = new DataLoader(z, 8); "
        + "foreach (var batch in first) { optimizer.zero_grad(); functional.cross_entropy(model.call(batch[\"x\"]), batch[\"y\"]).backward(); optimizer.step(); } "
        + "foreach (var b in second) { hits += model.call(b[\"x\"]).argmax(1).eq(b[\"y\"]).sum().ToInt64(); }")]
    public Task Is_silent_about_half_typed_code(string code)
    {
        var program = Verify.Program(InMethod(code), fixedSource: null, Library.TorchSharp);
        program.CompilerDiagnostics = CompilerDiagnostics.None;
        return program.RunAsync();
    }

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using TorchSharp;
        using TorchSharp.Modules;
        using static TorchSharp.torch;
        using static TorchSharp.torch.nn;

        class Program
        {
            static void Run(
                torch.utils.data.Dataset rows, torch.utils.data.Dataset test, Module<Tensor, Tensor> model, Module<Tensor, Tensor> other,
                Loss<Tensor, Tensor, Tensor> loss, optim.Optimizer optimizer, Action<Module<Tensor, Tensor>> reset, bool flag)
            {
                var hits = 0L;
                var total = 0.0;
                using var trainLoader = new DataLoader(rows, 8, shuffle: true);
                using var checkLoader = new DataLoader(rows, 100);
                using var testLoader = new DataLoader(test, 100);
                {{code}}
                Console.WriteLine(hits + total);
            }
        }
        """;
}
