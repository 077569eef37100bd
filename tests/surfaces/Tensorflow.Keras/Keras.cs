using System.Collections.Generic;
using Tensorflow.Common.Types;
using Tensorflow.Keras;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using Tensorflow.Train;
using Tensorflow.Util;

namespace Tensorflow
{
    public static class KerasApi
    {
        public static KerasInterface keras { get => throw null!; }
    }
}

namespace Tensorflow.Keras
{
    public class KerasInterface : IKerasApi
    {
        public KerasInterface() => throw null!;
        public IModel Model(Tensors inputs, Tensors outputs, string name = null) => throw null!;
        public Sequential Sequential(List<ILayer> layers = null, string name = null) => throw null!;
        public Sequential Sequential(params ILayer[] layers) => throw null!;
        public IOptimizerApi optimizers { get => throw null!; }
        public Preprocessing preprocessing { get => throw null!; }
    }

    public class Preprocessing : IPreprocessing
    {
        public Preprocessing() => throw null!;
        public IDatasetV2 image_dataset_from_directory(string directory, string labels = "inferred", string label_mode = "int", string[] class_names = null, string color_mode = "rgb", int batch_size = 32, Shape image_size = null, bool shuffle = true, int? seed = null, float validation_split = 0.2f, string subset = null, string interpolation = "bilinear", bool follow_links = false) => throw null!;
        public IDatasetV2 text_dataset_from_directory(string directory, string labels = "inferred", string label_mode = "int", string[] class_names = null, int batch_size = 32, bool shuffle = true, int max_length = -1, int? seed = null, float validation_split = 0.2f, string subset = null, bool follow_links = false) => throw null!;
    }
}

namespace Tensorflow.Keras.Engine
{
    public class Functional : Model
    {
        internal Functional() => throw null!;
    }

    public abstract class Layer : AutoTrackable, ILayer
    {
        internal Layer() => throw null!;
        public virtual Tensors Apply(Tensors inputs, Tensors states = null, bool? training = false, IOptionalArgs? optional_args = null) => throw null!;
        public virtual List<IVariableV1> TrainableVariables { get => throw null!; }
    }

    public class Model : Layer, IModel
    {
        internal Model() => throw null!;
        public ICallback fit(NDArray x, NDArray y, int batch_size = -1, int epochs = 1, int verbose = 1, List<ICallback> callbacks = null, float validation_split = 0, ValidationDataPack validation_data = null, int validation_step = 10, bool shuffle = true, Dictionary<int, float> class_weight = null, NDArray sample_weight = null, int initial_epoch = 0, int max_queue_size = 10, int workers = 1, bool use_multiprocessing = false) => throw null!;
        public ICallback fit(IDatasetV2 dataset, int batch_size = -1, int epochs = 1, int verbose = 1, List<ICallback> callbacks = null, IDatasetV2 validation_data = null, int validation_step = 10, bool shuffle = true, Dictionary<int, float> class_weight = null, int initial_epoch = 0, int max_queue_size = 10, int workers = 1, bool use_multiprocessing = false) => throw null!;
        public Tensors predict(IDatasetV2 dataset, int batch_size = -1, int verbose = 0, int steps = -1, int max_queue_size = 10, int workers = 1, bool use_multiprocessing = false) => throw null!;
    }

    public class Sequential : Functional
    {
        internal Sequential() => throw null!;
    }
}
