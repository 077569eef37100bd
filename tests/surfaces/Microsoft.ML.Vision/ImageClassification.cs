using System;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Vision;

namespace Microsoft.ML.Vision
{
    public sealed class ImageClassificationModelParameters : ModelParametersBase<VBuffer<float>>, IDisposable
    {
        internal ImageClassificationModelParameters() => throw null!;

        public void Dispose() => throw null!;
    }

    public sealed class ImageClassificationTrainer : TrainerEstimatorBase<MulticlassPredictionTransformer<ImageClassificationModelParameters>, ImageClassificationModelParameters>
    {
        internal ImageClassificationTrainer() => throw null!;

        public override TrainerInfo Info => throw null!;

        public MulticlassPredictionTransformer<ImageClassificationModelParameters> Fit(IDataView trainData, IDataView validationData) => throw null!;

        public enum Architecture
        {
            ResnetV2101 = 0,
            InceptionV3 = 1,
            MobilenetV2 = 2,
            ResnetV250 = 3,
        }

        public sealed class BottleneckMetrics
        {
            public ImageClassificationTrainer.ImageClassificationMetrics.Dataset DatasetUsed { get => throw null!; set => throw null!; }
            public int Index { get => throw null!; set => throw null!; }

            public override string ToString() => throw null!;
        }

        public sealed class EarlyStopping
        {
            internal EarlyStopping() => throw null!;
            public EarlyStopping(float minDelta = 0.01f, int patience = 20, ImageClassificationTrainer.EarlyStoppingMetric metric = ImageClassificationTrainer.EarlyStoppingMetric.Accuracy, bool checkIncreasing = true) => throw null!;

            public bool CheckIncreasing { get => throw null!; set => throw null!; }
            public float MinDelta { get => throw null!; set => throw null!; }
            public int Patience { get => throw null!; set => throw null!; }

            public bool ShouldStop(ImageClassificationTrainer.TrainMetrics currentMetrics) => throw null!;
        }

        public enum EarlyStoppingMetric
        {
            Accuracy = 0,
            Loss = 1,
        }

        public sealed class ImageClassificationMetrics
        {
            public ImageClassificationTrainer.BottleneckMetrics Bottleneck { get => throw null!; set => throw null!; }
            public ImageClassificationTrainer.TrainMetrics Train { get => throw null!; set => throw null!; }

            public override string ToString() => throw null!;

            public enum Dataset
            {
                Train = 0,
                Validation = 1,
            }
        }

        public sealed class Options : TrainerInputBaseWithLabel
        {
            public ImageClassificationTrainer.Architecture Arch;
            public int BatchSize;
            public ImageClassificationTrainer.EarlyStopping EarlyStoppingCriteria;
            public int Epoch;
            public string FinalModelPrefix;
            public float LearningRate;
            public LearningRateScheduler LearningRateScheduler;
            public Action<ImageClassificationTrainer.ImageClassificationMetrics> MetricsCallback;
            public string PredictedLabelColumnName;
            public bool ReuseTrainSetBottleneckCachedValues;
            public bool ReuseValidationSetBottleneckCachedValues;
            public string ScoreColumnName;
            public bool TestOnTrainSet;
            public string TrainSetBottleneckCachedValuesFileName;
            public IDataView ValidationSet;
            public string ValidationSetBottleneckCachedValuesFileName;
            public float? ValidationSetFraction;
            public string WorkspacePath;
        }

        public sealed class TrainMetrics
        {
            public float Accuracy { get => throw null!; set => throw null!; }
            public int BatchProcessedCount { get => throw null!; set => throw null!; }
            public float CrossEntropy { get => throw null!; set => throw null!; }
            public ImageClassificationTrainer.ImageClassificationMetrics.Dataset DatasetUsed { get => throw null!; set => throw null!; }
            public int Epoch { get => throw null!; set => throw null!; }
            public float LearningRate { get => throw null!; set => throw null!; }

            public override string ToString() => throw null!;
        }
    }
}

namespace Microsoft.ML
{
    public static class VisionCatalog
    {
        public static ImageClassificationTrainer ImageClassification(this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, ImageClassificationTrainer.Options options) => throw null!;
        public static ImageClassificationTrainer ImageClassification(this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, string labelColumnName = "Label", string featureColumnName = "Features", string scoreColumnName = "Score", string predictedLabelColumnName = "PredictedLabel", IDataView validationSet = null) => throw null!;
    }
}
