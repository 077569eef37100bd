using System;
using System.Collections.Generic;
using System.IO;
using Microsoft.ML.Data;
using Microsoft.ML.Runtime;
using Microsoft.ML.TorchSharp.AutoFormerV2;
using Microsoft.ML.TorchSharp.NasBert;
using Microsoft.ML.TorchSharp.Roberta;
using Microsoft.ML.Transforms;

namespace Microsoft.ML.TorchSharp
{
    public abstract class TorchSharpBaseTrainer : IEstimator<TorchSharpBaseTransformer>
    {
        protected TorchSharpBaseTrainer() => throw null!;

        public abstract TorchSharpBaseTransformer Fit(IDataView input);
        public abstract SchemaShape GetOutputSchema(SchemaShape inputSchema);

        public abstract class Options : TransformInputBase
        {
            public int BatchSize;
            public double FinalLearningRateRatio;
            public string LabelColumnName;
            public int MaxEpoch;
            public string PredictionColumnName;
            public string ScoreColumnName;
            public double StartLearningRateRatio;
            public IDataView ValidationSet;
            public double WeightDecay;

            protected Options() => throw null!;
        }
    }

    public abstract class TorchSharpBaseTrainer<TLabelCol, TTargetsCol> : TorchSharpBaseTrainer
    {
        internal TorchSharpBaseTrainer() => throw null!;

        public override TorchSharpBaseTransformer Fit(IDataView input) => throw null!;
    }

    public abstract class TorchSharpBaseTransformer : RowToRowTransformerBase, IDisposable
    {
        internal TorchSharpBaseTransformer() => throw null!;

        public abstract void Dispose();
    }

    public abstract class TorchSharpBaseTransformer<TLabelCol, TTargetsCol> : TorchSharpBaseTransformer
    {
        internal TorchSharpBaseTransformer() => throw null!;

        public override void Dispose() => throw null!;
        protected virtual void Dispose(bool disposing) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public static class TorchSharpCatalog
    {
        public static ObjectDetectionMetrics EvaluateObjectDetection(this MulticlassClassificationCatalog catalog, IDataView data, DataViewSchema.Column labelCol, DataViewSchema.Column actualBoundingBoxColumn, DataViewSchema.Column predictedLabelCol, DataViewSchema.Column predictedBoundingBoxColumn, DataViewSchema.Column scoreCol) => throw null!;
        public static NerTrainer NameEntityRecognition(this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, NerTrainer.NerOptions options) => throw null!;
        public static NerTrainer NameEntityRecognition(this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, string labelColumnName = "Label", string outputColumnName = "PredictedLabel", string sentence1ColumnName = "Sentence", int batchSize = 32, int maxEpochs = 10, BertArchitecture architecture = BertArchitecture.Roberta, IDataView validationSet = null) => throw null!;
        public static NerTrainer NamedEntityRecognition(this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, NerTrainer.NerOptions options) => throw null!;
        public static NerTrainer NamedEntityRecognition(this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, string labelColumnName = "Label", string outputColumnName = "PredictedLabel", string sentence1ColumnName = "Sentence", int batchSize = 32, int maxEpochs = 10, BertArchitecture architecture = BertArchitecture.Roberta, IDataView validationSet = null) => throw null!;
        public static ObjectDetectionTrainer ObjectDetection(this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, ObjectDetectionTrainer.Options options) => throw null!;
        public static ObjectDetectionTrainer ObjectDetection(this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, string labelColumnName = "Label", string predictedLabelColumnName = "PredictedLabel", string scoreColumnName = "Score", string boundingBoxColumnName = "BoundingBoxes", string predictedBoundingBoxColumnName = "PredictedBoundingBoxes", string imageColumnName = "Image", int maxEpoch = 10) => throw null!;
        public static QATrainer QuestionAnswer(this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, QATrainer.Options options) => throw null!;
        public static QATrainer QuestionAnswer(this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, string contextColumnName = "Context", string questionColumnName = "Question", string trainingAnswerColumnName = "TrainingAnswer", string answerIndexColumnName = "AnswerIndex", string predictedAnswerColumnName = "Answer", string scoreColumnName = "Score", int topK = 3, int batchSize = 4, int maxEpochs = 10, BertArchitecture architecture = BertArchitecture.Roberta, IDataView validationSet = null) => throw null!;
        public static SentenceSimilarityTrainer SentenceSimilarity(this RegressionCatalog.RegressionTrainers catalog, SentenceSimilarityTrainer.SentenceSimilarityOptions options) => throw null!;
        public static SentenceSimilarityTrainer SentenceSimilarity(this RegressionCatalog.RegressionTrainers catalog, string labelColumnName = "Label", string scoreColumnName = "Score", string sentence1ColumnName = "Sentence1", string sentence2ColumnName = "Sentence2", int batchSize = 32, int maxEpochs = 10, BertArchitecture architecture = BertArchitecture.Roberta, IDataView validationSet = null) => throw null!;
        public static TextClassificationTrainer TextClassification(this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, TextClassificationTrainer.TextClassificationOptions options) => throw null!;
        public static TextClassificationTrainer TextClassification(this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, string labelColumnName = "Label", string scoreColumnName = "Score", string outputColumnName = "PredictedLabel", string sentence1ColumnName = "Sentence1", string sentence2ColumnName = null, int batchSize = 32, int maxEpochs = 10, BertArchitecture architecture = BertArchitecture.Roberta, IDataView validationSet = null) => throw null!;
    }
}

namespace Microsoft.ML.TorchSharp.AutoFormerV2
{
    public class ObjectDetectionMetrics
    {
        public ObjectDetectionMetrics() => throw null!;

        public float MAP50 { get; set; }
        public float MAP50_95 { get; set; }
    }

    public class ObjectDetectionTrainer : IEstimator<ObjectDetectionTransformer>
    {
        internal ObjectDetectionTrainer() => throw null!;

        public ObjectDetectionTransformer Fit(IDataView input) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;

        public sealed class Options : TransformInputBase
        {
            public string BoundingBoxColumnName;
            public double IOUThreshold;
            public string ImageColumnName;
            public double InitLearningRate;
            public string LabelColumnName;
            public int LogEveryNStep;
            public int MaxEpoch;
            public string PredictedBoundingBoxColumnName;
            public string PredictedLabelColumnName;
            public string ScoreColumnName;
            public double ScoreThreshold;
            public List<int> Steps;
            public IDataView ValidationSet;
            public double WeightDecay;

            public Options() => throw null!;
        }
    }

    public class ObjectDetectionTransformer : RowToRowTransformerBase, IDisposable
    {
        internal ObjectDetectionTransformer() => throw null!;

        public void Dispose() => throw null!;
        protected virtual void Dispose(bool disposing) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }
}

namespace Microsoft.ML.TorchSharp.NasBert
{
    public enum BertArchitecture
    {
        Roberta = 0,
    }

    public enum BertTaskType
    {
        MaskedLM = 1,
        NameEntityRecognition = 4,
        NamedEntityRecognition = 4,
        None = 0,
        QuestionAnswering = 5,
        SentenceRegression = 3,
        TextClassification = 2,
    }

    public class NasBertTrainer
    {
        public NasBertTrainer() => throw null!;

        public class NasBertOptions : TorchSharpBaseTrainer.Options
        {
            public double ActivationDropout;
            public IReadOnlyList<double> AdamBetas;
            public double AdamEps;
            public double AttentionDropout;
            public double ClipNorm;
            public double Dropout;
            public bool DynamicDropout;
            public bool EncoderNormalizeBefore;
            public bool FreezeEncoder;
            public bool FreezeTransfer;
            public bool LayerNormTraining;
            public List<double> LearningRate;
            public double PoolerDropout;
            public string Sentence1ColumnName;
            public string Sentence2ColumnName;
            public BertTaskType TaskType;
            public double WarmupRatio;

            public NasBertOptions() => throw null!;
        }
    }

    public abstract class NasBertTrainer<TLabelCol, TTargetsCol> : TorchSharpBaseTrainer<TLabelCol, TTargetsCol>
    {
        internal NasBertTrainer() => throw null!;

        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public abstract class NasBertTransformer<TLabelCol, TTargetsCol> : TorchSharpBaseTransformer<TLabelCol, TTargetsCol>
    {
        internal NasBertTransformer() => throw null!;
    }

    public class NerTrainer : NasBertTrainer<VBuffer<uint>, VBuffer<long>>
    {
        internal NerTrainer() => throw null!;

        public class NerOptions : NasBertTrainer.NasBertOptions
        {
            public NerOptions() => throw null!;
        }
    }

    public sealed class NerTransformer : NasBertTransformer<VBuffer<uint>, VBuffer<long>>
    {
        internal NerTransformer() => throw null!;
    }

    public class SentenceSimilarityTrainer : NasBertTrainer<float, float>
    {
        internal SentenceSimilarityTrainer() => throw null!;

        public class SentenceSimilarityOptions : NasBertTrainer.NasBertOptions
        {
            public SentenceSimilarityOptions() => throw null!;
        }
    }

    public sealed class SentenceSimilarityTransformer : NasBertTransformer<float, float>
    {
        internal SentenceSimilarityTransformer() => throw null!;
    }

    public class TextClassificationTrainer : NasBertTrainer<uint, long>
    {
        internal TextClassificationTrainer() => throw null!;

        public class TextClassificationOptions : NasBertTrainer.NasBertOptions
        {
            public TextClassificationOptions() => throw null!;
        }
    }

    public sealed class TextClassificationTransformer : NasBertTransformer<uint, long>
    {
        internal TextClassificationTransformer() => throw null!;
    }
}

namespace Microsoft.ML.TorchSharp.Roberta
{
    public class QATrainer : IEstimator<QATransformer>
    {
        internal QATrainer() => throw null!;

        public QATransformer Fit(IDataView input) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;

        public sealed class Options : NasBertTrainer.NasBertOptions
        {
            public string AnswerIndexStartColumnName;
            public string ContextColumnName;
            public int LogEveryNStep;
            public string PredictedAnswerColumnName;
            public string QuestionColumnName;
            public int TopKAnswers;
            public string TrainingAnswerColumnName;

            public Options() => throw null!;
        }
    }

    public class QATransformer : RowToRowTransformerBase, IDisposable
    {
        internal QATransformer() => throw null!;

        public void Dispose() => throw null!;
        protected virtual void Dispose(bool disposing) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }
}
