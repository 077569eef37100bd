using Tensorflow; using Tensorflow.Keras; using Tensorflow.Keras.Engine; using static Tensorflow.KerasApi;
class T
{
    const int Seed = 123;

    static void Run(string root)
    {
        var train = keras.preprocessing.image_dataset_from_directory(root, validation_split: 0.2f, subset: "training", seed: Seed);
        var val = keras.preprocessing.image_dataset_from_directory(root, validation_split: 0.2f, subset: "validation", seed: 123);
        Console.WriteLine(train.GetHashCode() + val.GetHashCode());
    }
}
