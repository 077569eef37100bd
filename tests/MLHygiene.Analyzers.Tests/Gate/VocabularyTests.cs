using System;
using System.Collections.Generic;
using System.Linq;
using MLHygiene.Analyzers.Gate;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Gate;

public sealed class VocabularyTests
{
    private static readonly Vocabulary Package = Vocabulary.Create(VocabularyFile.OfThePackage, []);

    [Theory]
    [InlineData("epoch")]
    [InlineData("Epochs")]
    [InlineData("EPOCH")]
    [InlineData("numEpochs")]
    [InlineData("epoch_count")]
    [InlineData("_epoch")]
    [InlineData("epoch2")]
    [InlineData("learningRate")]
    [InlineData("LEARNING_RATE")]
    [InlineData("learningrate")]
    [InlineData("initialLearningRates")]
    [InlineData("X_train")]
    [InlineData("xTrain")]
    [InlineData("XTrain")]
    [InlineData("KFold")]
    [InlineData("KMeansClusterer")]
    [InlineData("KNearestNeighbors")]
    [InlineData("one_hot")]
    [InlineData("miniBatches")]
    [InlineData("LogSoftmax")]
    public void A_strong_notion_is_found_in_any_spelling(string name) => Assert.Equal([VocabularyWeight.Strong], WeightsIn(name));

    [Theory]
    [InlineData("batch")]
    [InlineData("batchSize")]
    [InlineData("Predictions")]
    [InlineData("labels")]
    [InlineData("weights")]
    [InlineData("losses")]
    public void A_weak_notion_is_found(string name) => Assert.Equal([VocabularyWeight.Weak], WeightsIn(name));

    [Theory]
    [InlineData("weight")]
    [InlineData("FontWeight")]
    [InlineData("epochal")]
    [InlineData("restrain")]
    [InlineData("sampler")]
    [InlineData("glossary")]
    [InlineData("collabeled")]
    [InlineData("shuffle")]
    [InlineData("x")]
    [InlineData("s")]
    [InlineData("_")]
    [InlineData("__1")]
    [InlineData("")]
    public void Other_words_say_nothing(string name) => Assert.Empty(WeightsIn(name));

    [Theory]
    [InlineData("UnixEpoch")]
    [InlineData("secondsSinceEpoch")]
    [InlineData("FeatureFlags")]
    [InlineData("LinearGradientBrush")]
    [InlineData("sampleRate")]
    [InlineData("spriteBatch")]
    public void What_means_something_else_counts_for_nothing(string name) =>
        Assert.All(WeightsIn(name), weight => Assert.Equal(VocabularyWeight.Other, weight));

    [Fact]
    public void The_longest_form_counts() => Assert.Equal([VocabularyWeight.Strong, VocabularyWeight.Weak], WeightsIn("MiniBatchLoss"));

    [Fact]
    public void A_name_may_have_several_notions() =>
        Assert.Equal([VocabularyWeight.Strong, VocabularyWeight.Weak, VocabularyWeight.Weak], WeightsIn("epochLossPredictions"));

    [Fact]
    public void A_users_word_is_strong_even_where_the_package_knows_it_as_weak()
    {
        var vocabulary = Vocabulary.Create(VocabularyFile.OfThePackage, ["spectrogram", "batch", "epoch", "epoch"]);

        Assert.Equal([VocabularyWeight.Strong], WeightsIn("Spectrograms", vocabulary));
        Assert.Equal([VocabularyWeight.Strong], WeightsIn("batch", vocabulary));
        Assert.Equal([VocabularyWeight.Strong], WeightsIn("epoch", vocabulary));
    }

    [Fact]
    public void Letters_of_other_scripts_are_words() =>
        Assert.Equal([VocabularyWeight.Strong], WeightsIn("моиЭпохи", Vocabulary.Create(VocabularyFile.OfThePackage, ["эпохи"])));

    [Fact]
    public void No_form_of_the_package_stands_in_two_lines()
    {
        var file = VocabularyFile.OfThePackage;

        var twice = file.Strong.Concat(file.Weak).Concat(file.Other).SelectMany(forms => forms)
            .GroupBy(form => form, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key);

        Assert.Empty(twice);
    }

    [Fact]
    public void Every_form_of_the_package_is_lower_case_letters_and_finds_itself()
    {
        var file = VocabularyFile.OfThePackage;

        Assert.All(file.Strong.Concat(file.Weak).Concat(file.Other).SelectMany(forms => forms), form =>
        {
            Assert.All(form, letter => Assert.InRange(letter, 'a', 'z'));
            Assert.Single(WeightsIn(form));
        });
    }

    [Fact]
    public void Reading_a_name_allocates_nothing()
    {
        string[] names = ["customerOrderRepository", "LearningRate", "x_train", "UnixEpoch", "HTTPClientFactory2", "MiniBatches"];
        Read(names);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Read(names);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static void Read(string[] names)
    {
        foreach (var name in names)
        {
            var at = 0;
            while (Package.Next(name, ref at) >= 0)
            {
            }
        }
    }

    private static List<VocabularyWeight> WeightsIn(string name) => WeightsIn(name, Package);

    private static List<VocabularyWeight> WeightsIn(string name, Vocabulary vocabulary)
    {
        var weights = new List<VocabularyWeight>();
        var at = 0;
        for (var notion = vocabulary.Next(name, ref at); notion >= 0; notion = vocabulary.Next(name, ref at))
        {
            weights.Add(vocabulary.WeightOf(notion));
        }

        return weights;
    }
}
