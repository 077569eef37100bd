using Tensorflow; using Tensorflow.Keras; using Tensorflow.Keras.Engine; using static Tensorflow.KerasApi;
class T
{
    static IDatasetV2 Read(string root, string side, int seed) => keras.preprocessing.image_dataset_from_directory(root, subset: side, seed: seed);

    static void Run(string root)
    {
        var seed = new Random().Next();
        Console.WriteLine(Read(root, "training", seed).GetHashCode() + Read(root, "validation", seed).GetHashCode());
        var train = keras.preprocessing.image_dataset_from_directory(root, subset: "training", seed: seed);
        var val = keras.preprocessing.image_dataset_from_directory(root, subset: "validation", seed: seed);
        Console.WriteLine(train.GetHashCode() + val.GetHashCode());
    }
}
