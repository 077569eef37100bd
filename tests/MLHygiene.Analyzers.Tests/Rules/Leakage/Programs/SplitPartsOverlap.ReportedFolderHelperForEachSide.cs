using Tensorflow; using Tensorflow.Keras; using Tensorflow.Keras.Engine; using static Tensorflow.KerasApi;
static class Data
{
    const string Root = "pictures";

    public static IDatasetV2 Training() => keras.preprocessing.image_dataset_from_directory(Root, subset: "training", validation_split: 0.1f);

    public static IDatasetV2 Validation() =>
        keras.preprocessing.image_dataset_from_directory(Root, subset: "validation", validation_split: 0.1f); //! MLH1005
}
