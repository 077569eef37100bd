using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Leakage.EvaluatedOnTrainingRowsAnalyzer,
    Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

/// <summary>Loaders for evaluation that hand out the training dataset.</summary>
public sealed class EvaluatedOnTrainingLoaderTests
{
    [Fact]
    public Task The_message_names_the_training_loader_and_its_place_is_an_additional_location()
    {
        var program = Verify.Program(
            InMethod("var trainLoader = {|#1:data.DataLoader(train, 64, true)|}; var testLoader = {|#0:data.DataLoader(train, 64)|};"),
            fixedSource: null,
            Library.TorchSharp);
        program.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.EvaluatedOnTrainingRows, "data.DataLoader(train, 64, true)").WithLocation(1));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("using var trainLoader = data.DataLoader(train, 64, shuffle: true); using var valLoader = [|data.DataLoader(train, 64)|];")]
    [InlineData("var trainLoader = new DataLoader(train, 64); var evalLoader = [|new DataLoader(shuffle: false, batchSize: 64, dataset: train)|];")]
    [InlineData("DataLoader testing = [|new(train, 64)|]; DataLoader training = new(train, 64, shuffle: true);")]
    [InlineData("var loader = data.DataLoader(all, 64, shuffle: true); var testing = [|data.DataLoader(all, 64)|];")]
    [InlineData("var loader = data.DataLoader(train, 64); var testing = [|data.DataLoader(train, 64)|];")]
    [InlineData("var (trainLoader, testLoader) = (data.DataLoader(all, 64), [|data.DataLoader(all, 64)|]);")]
    [InlineData("var holdout = all; var pair = Loaders(); (DataLoader Train, DataLoader Test) Loaders() => (data.DataLoader(all, 64), [|data.DataLoader(all, 64)|]);")]
    [InlineData("Fit(trainLoader: data.DataLoader(all, 64, true), testLoader: [|data.DataLoader(all, 64)|]);")]
    [InlineData("var pair = Pair(); (DataLoader, DataLoader) Pair() { var train = new Rows(); var test = new Rows(); return (data.DataLoader(train, 64, shuffle: true), [|data.DataLoader(train, 64, shuffle: false)|]); }")]
    public Task Loaders_of_one_dataset_are_reported(string code) => Verify.ReportsAsync(InMethod(code), Library.TorchSharp);

    [Theory]
    [InlineData("var trainLoader = data.DataLoader(train, 64, shuffle: true); var testLoader = data.DataLoader(test, 64);")]
    // The training score is wanted.
    [InlineData("var trainLoader = data.DataLoader(train, 64, shuffle: true); var trainEvalLoader = data.DataLoader(train, 1000);")]
    [InlineData("var trainLoader = data.DataLoader(train, 64, shuffle: true); var accuracyLoader = data.DataLoader(train, 1000);")]
    [InlineData("var pair = Pair(); (DataLoader, DataLoader) Pair() { var train = new Rows(); var test = new Rows(); Console.WriteLine(test.Count); return (data.DataLoader(train, 64, shuffle: true), data.DataLoader(train, 64)); }")]
    // Nothing is trained on it.
    [InlineData("var testLoader = data.DataLoader(test, 64); var valLoader = data.DataLoader(test, 1);")]
    [InlineData("var preview = data.DataLoader(test, 8, shuffle: true); var testLoader = data.DataLoader(test, 64);")]
    [InlineData("var testLoader = data.DataLoader(all, 64);")]
    // The order may be a choice of rows.
    [InlineData("var trainLoader = data.DataLoader(all, 64, new long[] { 0, 1 }); var testLoader = data.DataLoader(all, 64, new long[] { 2, 3 });")]
    // Another dataset by then.
    [InlineData("var rows = train; var trainLoader = data.DataLoader(rows, 64, shuffle: true); rows = test; var testLoader = data.DataLoader(rows, 64);")]
    [InlineData("var trainLoader = data.DataLoader(all, 64, shuffle: true); all.IsTest = true; var testLoader = data.DataLoader(all, 64);")]
    [InlineData("var trainLoader = data.DataLoader(all, 64, shuffle: true); all.UseTestRows(); var testLoader = data.DataLoader(all, 64);")]
    [InlineData("DataLoader loader; if (flag) { var trainLoader = data.DataLoader(all, 64, shuffle: true); loader = trainLoader; } else { var testLoader = data.DataLoader(all, 64); loader = testLoader; }")]
    [InlineData("var trainLoader = data.DataLoader(new Rows(), 64, shuffle: true); var testLoader = data.DataLoader(new Rows(), 64);")]
    public Task Loaders_of_other_rows_are_silent(string code) => Verify.ReportsAsync(InMethod(code), Library.TorchSharp);

    [Fact]
    public Task Follows_fields() => Verify.ReportsAsync(
        """
        using TorchSharp.Modules;
        using static TorchSharp.torch.utils;

        class Trainer(TorchSharp.torch.utils.data.Dataset rows)
        {
            private DataLoader? _trainLoader, _validationLoader;

            public void Load()
            {
                _trainLoader = data.DataLoader(rows, 64, shuffle: true);
                this._validationLoader = [|data.DataLoader(rows, 64)|];
            }
        }
        """,
        Library.TorchSharp);

    [Fact]
    public Task Is_silent_about_half_typed_code()
    {
        var program = Verify.Program(
            InMethod("var trainLoader = data.DataLoader(train, ; var testLoader = data.DataLoader("), fixedSource: null, Library.TorchSharp);
        program.CompilerDiagnostics = CompilerDiagnostics.None;
        return program.RunAsync();
    }

    [Fact]
    public Task Is_silent_about_loaders_of_the_users_own() => Verify.ReportsAsync(
        """
        class DataLoader
        {
            public DataLoader(int[] dataset, int batchSize, bool shuffle = false) { }

            static void Run(int[] train)
            {
                var trainLoader = new DataLoader(train, 64, shuffle: true);
                var testLoader = new DataLoader(train, 64);
            }
        }
        """,
        Library.TorchSharp);

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using TorchSharp;
        using TorchSharp.Modules;
        using static TorchSharp.torch.utils;

        class Rows : torch.utils.data.Dataset
        {
            public bool IsTest { get; set; }
            public override long Count => 9;
            public void UseTestRows() { }
            public override Dictionary<string, torch.Tensor> GetTensor(long index) => new();
        }

        class Program
        {
            static void Run(Rows train, Rows test, Rows all, bool flag)
            {
                {{code}}
            }

            static void Fit(DataLoader trainLoader, DataLoader testLoader) { }
        }
        """;
}
